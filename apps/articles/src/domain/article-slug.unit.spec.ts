import { anArticle, aPublishedArticle } from './an-article.builder.js';
import { slugAfter as sut } from './article-slug.js';

describe('slugAfter', () => {
  it('follows the title of a draft', () => {
    expect(sut(anArticle(), { title: 'The river fell' })).toBe('the-river-fell');
  });

  it('stays while the title stays', () => {
    expect(sut(anArticle({ slugs: ['the-river-rose-2'] }), { title: 'The river rose', excerpt: 'New.' })).toBeNull();
    expect(sut(anArticle(), { excerpt: 'New.' })).toBeNull();
  });

  it('stays once readers may have linked to it, though it was withdrawn since', () => {
    const { publishedAt } = aPublishedArticle();

    expect(sut(aPublishedArticle(), { title: 'The river fell' })).toBeNull();
    expect(sut(anArticle({ status: 'unpublished', publishedAt }), { title: 'The river fell' })).toBeNull();
  });

  it('is the one that is named, whatever the state', () => {
    expect(sut(aPublishedArticle(), { title: 'The river fell' }, 'flood')).toBe('flood');
  });
});
