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
