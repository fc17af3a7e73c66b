import { routeCatalogue } from '@broadsheet/contracts';
import { read, sources } from './source-tree.js';

const controllers = sources('apps').filter((path) => path.endsWith('.controller.ts'));

describe('routes', () => {
  it('have operation ids, methods and paths of their own', () => {
    expect(new Set(routeCatalogue.map(({ id }) => id)).size).toBe(routeCatalogue.length);
    expect(new Set(routeCatalogue.map(({ method, path }) => `${method} ${path}`)).size).toBe(routeCatalogue.length);
  });

  it.each(routeCatalogue.map(({ id, service }) => [id, service]))('%s is handled by %s, once', (id, service) => {
    const handlers = controllers.filter((path) => new RegExp(`@Handles\\(${id}\\)`).test(read(path)));
    expect(handlers.map((path) => path.split('/')[1])).toEqual([service]);
  });
});
