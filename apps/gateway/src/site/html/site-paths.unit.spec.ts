import { articleHref, categoryHref, isCategoryPath, withQuery } from './site-paths.js';

describe('isCategoryPath', () => {
  it.each(['/world', '/world/europe', '/a/b/c/d/e/f', '/g20-summit'])('takes %s', (path) => {
    expect(isCategoryPath(path)).toBe(true);
  });

  it.each(['/', '', 'world', '/World', '/a/b/c/d/e/f/g', '/a//b', '/a/', '/-a', '/a_b', '/%61', `/${'a'.repeat(600)}`])(
    'refuses %s',
    (path) => {
      expect(isCategoryPath(path)).toBe(false);
    },
  );
});

describe('categoryHref', () => {
  it.each(['//evil.example', '/\\evil.example', '/\t/evil.example', 'javascript:alert(1)', 'https://evil.example'])(
    'leads %j home',
    (path) => {
      expect(categoryHref(path)).toBe('/');
    },
  );
});

describe('addresses', () => {
  it('hold nothing that could end them', () => {
    expect(articleHref('a"b/c')).toBe('/articles/a%22b%2Fc');
    expect(withQuery('/world', { cursor: 'a&b=c"' })).toBe('/world?cursor=a%26b%3Dc%22');
  });
});
