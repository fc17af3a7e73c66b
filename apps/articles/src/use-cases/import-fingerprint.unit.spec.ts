import { importFingerprint as sut } from './import-fingerprint.js';
import { ImportedArticle } from '@broadsheet/contracts';

const ITEM = { sourceId: 'a', title: 'T', excerpt: 'E', markdown: 'M', category: ['World'], tags: ['x', 'y'] };
const of = (item: object) => sut(ImportedArticle.parse(item));

describe('importFingerprint', () => {
  it('is the same whatever the order of the fields', async () => {
    const turned = Object.fromEntries(Object.entries(ITEM).reverse());

    expect(await of(turned)).toBe(await of(ITEM));
    expect(await of(ITEM)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('changes with every field', async () => {
    const before = await of(ITEM);
    for (const change of [
      { title: 'U' },
      { tags: ['y', 'x'] },
      { category: ['Sport'] },
      { number: 7 },
      { slug: 's' },
    ]) {
      expect(await of({ ...ITEM, ...change })).not.toBe(before);
    }
  });
});
