import { importFingerprint as sut } from './import-article.use-case.js';
import { ImportedArticle } from '@broadsheet/contracts';

const ITEM = { sourceId: 'a', title: 'T', excerpt: 'E', markdown: 'M', category: ['World'], tags: ['x', 'y'] };
const of = (item: object) => sut(ImportedArticle.parse(item));

describe('importFingerprint', () => {
  it('is the same whatever the order of the fields', () => {
    const turned = Object.fromEntries(Object.entries(ITEM).reverse());

    expect(of(turned)).toBe(of(ITEM));
    expect(of(ITEM)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is the same as before a field existed that the source does not have', () => {
    expect(ImportedArticle.parse(ITEM)).not.toHaveProperty('kicker');
  });

  it('changes with every field', () => {
    const before = of(ITEM);
    for (const change of [
      { title: 'U' },
      { kicker: 'K' },
      { tags: ['y', 'x'] },
      { category: ['Sport'] },
      { number: 7 },
      { slug: 's' },
    ]) {
      expect(of({ ...ITEM, ...change })).not.toBe(before);
    }
  });
});
