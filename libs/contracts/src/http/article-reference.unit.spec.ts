import { ArticleParam, articleReference } from './article-reference.js';

describe('an article in a path', () => {
  it.each([
    ['01920000-0000-7000-8000-00000000000a', { kind: 'id', id: '01920000-0000-7000-8000-00000000000a' }],
    ['42', { kind: 'number', number: 42 }],
    ['a-42', { kind: 'slug', slug: 'a-42' }],
    ['2026-in-review', { kind: 'slug', slug: '2026-in-review' }],
  ])('%s is recognised by its shape', (param, reference) => {
    expect(ArticleParam.parse(param)).toBe(param);
    expect(articleReference(param)).toEqual(reference);
  });

  it.each(['', '0', '007', '9'.repeat(16), 'A-Slug', 'a--b', '-a', 'a/b', '../a', 'a'.repeat(121), '%00'])(
    'cannot be %j',
    (param) => {
      expect(ArticleParam.safeParse(param).success).toBe(false);
    },
  );
});
