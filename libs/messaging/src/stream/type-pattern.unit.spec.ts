import { typePattern as sut } from './type-pattern.js';

describe('typePattern', () => {
  it.each([
    ['news.article.*', 'news.article.published.v1'],
    ['*.v1', 'news.article.published.v1'],
    ['news.article.published.v1', 'news.article.published.v1'],
    ['*', 'anything'],
  ])('%s means %s', (glob, type) => {
    expect(sut(glob).test(type)).toBe(true);
  });

  it.each([
    ['news.article', 'news.article.published.v1'],
    ['news.article.*', 'newsXarticle.published.v1'],
    ['(a+)+$', 'aaaa'],
  ])('%s does not mean %s', (glob, type) => {
    expect(sut(glob).test(type)).toBe(false);
  });
});
