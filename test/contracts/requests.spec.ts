import { readHttpFile } from '#clients/http-file.js';
import { routeCatalogue } from '@broadsheet/contracts';

const requests = readHttpFile('requests.http');
const fits = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path.replace(/\?.*/, ''));

describe('requests.http', () => {
  it('shows a good part of the routes', () => {
    expect(requests.length).toBeGreaterThan(15);
  });

  it.each(requests.map(({ title, method, path }) => [title, method, path]))(
    '“%s” asks for a route',
    (_, method, path) => {
      const found = routeCatalogue.filter((route) => route.method === method && fits(route.path, path));
      // As everywhere, an address that is written out goes before one with a parameter in the same place.
      const writtenOut = found.filter((route) => route.path === path);
      expect((writtenOut.length > 0 ? writtenOut : found).map(({ id }) => id)).toHaveLength(1);
    },
  );
});
