import { routeCatalogue } from '@broadsheet/contracts';
import { read, sources } from './source-tree.js';

const controllers = sources('apps').filter((path) => path.endsWith('.controller.ts'));

/** Their responses hold secrets, which no record may keep: a sign-in is repeated by signing in again. */
const NEVER_KEPT = ['signIn', 'createApiKey', 'createToken'];

describe('routes', () => {
  it('have operation ids, methods and paths of their own', () => {
    expect(new Set(routeCatalogue.map(({ id }) => id)).size).toBe(routeCatalogue.length);
    expect(new Set(routeCatalogue.map(({ method, path }) => `${method} ${path}`)).size).toBe(routeCatalogue.length);
  });

  it.each(routeCatalogue.map(({ id, service }) => [id, service]))('%s is handled by %s, once', (id, service) => {
    const handlers = controllers.filter((path) => new RegExp(`@Handles\\(${id}\\)`).test(read(path)));
    expect(handlers.map((path) => path.split('/')[1])).toEqual([service]);
  });

  it('that answer 201 create, and take a key by which they can be repeated', () => {
    const created = routeCatalogue.filter(({ status, id }) => status === 201 && !NEVER_KEPT.includes(id));
    expect(created.filter(({ creates }) => !creates).map(({ id }) => id)).toEqual([]);
  });

  it('that take a key are never those whose answers hold secrets, and are safe by nothing else', () => {
    const keyed = routeCatalogue.filter(({ creates }) => creates);
    expect(keyed.length).toBeGreaterThan(3);
    expect(keyed.filter(({ id }) => NEVER_KEPT.includes(id))).toEqual([]);
    expect(keyed.filter(({ method, ifMatch }) => method !== 'POST' || ifMatch).map(({ id }) => id)).toEqual([]);
  });
});

describe('handlers without a route of the contracts', () => {
  // Nothing guards them: everybody may read what they show.
  const OPEN = [
    ...['docs/docs', 'site/assets', 'site/site'].map((name) => `apps/gateway/src/${name}`),
    ...['metrics/metrics', 'health/health'].map((name) => `libs/platform/src/${name}`),
  ];
  const HANDLER = /@(?:Get|Post|Put|Patch|Delete|All|Options|Head|Search|RequestMapping)\(/;

  it('are those of the site, the documents and the probes, and only read', () => {
    const found = sources('apps', 'libs').filter((path) => !path.endsWith('.spec.ts') && HANDLER.test(read(path)));
    const known = OPEN.map((path) => `${path}.controller.ts`);
    expect(found.filter((path) => path !== 'libs/platform/src/http/handles.ts').sort()).toEqual(known.sort());
    expect(known.filter((path) => /@(?!Get\()(?:Post|Put|Patch|Delete|All)\(/.test(read(path)))).toEqual([]);
  });
});
