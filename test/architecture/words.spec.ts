import { read, sources } from './source-tree.js';

const product = sources('apps', 'libs', 'tools', 'bench').filter((path) => !path.includes('/generated/'));

/** Words that came back again and again, and what to write instead. */
const NOT: readonly (readonly [RegExp, string])[] = [
  [/\bMOST_[A-Z]/, 'MAX_…'],
  [/where nothing is said/i, 'by default'],
];

describe('words', () => {
  it.each(NOT)('like %s are not used: the term is %s', (word) => {
    expect(product.filter((path) => word.test(read(path)))).toEqual([]);
  });
});
