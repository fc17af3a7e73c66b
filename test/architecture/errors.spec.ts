import { errorCatalogue } from '@broadsheet/contracts';
import { read, sources } from './source-tree.js';

const files = sources('apps', 'libs').filter((path) => !path.endsWith('.spec.ts'));
const text = files
  .filter((path) => !/error-catalogue|\/generated\//.test(path) && !path.endsWith('.route.ts'))
  .map(read)
  .join('\n');

describe('error codes', () => {
  it('of every broken rule stand in the catalogue', () => {
    const codes = [...text.matchAll(/readonly code(?:: \w+)? = '([A-Z_]+)'/g)].map(([, code]) => code ?? '');
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !(code in errorCatalogue))).toEqual([]);
  });

  it('of the catalogue are each given by some code', () => {
    expect(Object.keys(errorCatalogue).filter((code) => !text.includes(`'${code}'`))).toEqual([]);
  });
});

describe('errors files', () => {
  const SERVICES = ['accounts', 'articles', 'comments', 'recommendations'];
  const errors = files.filter((path) => path.endsWith('.errors.ts'));
  /** `apps/gateway/src/http`; of a file right below `src` the source folder itself. */
  const roomOf = (path: string): string => path.split('/').slice(0, -1).slice(0, 4).join('/');

  it('are one per room', () => {
    const byRoom = Map.groupBy(errors, roomOf);
    expect([...byRoom.values()].filter((paths) => paths.length > 1)).toEqual([]);
  });

  it.each(SERVICES)('of %s have one in the domain, named like the service', (service) => {
    const own = errors.filter((path) => path.startsWith(`apps/${service}/src/domain/`));
    expect(own).toEqual([`apps/${service}/src/domain/${service}.errors.ts`]);
  });
});
