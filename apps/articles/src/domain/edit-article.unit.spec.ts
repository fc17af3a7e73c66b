import { ArticleIncomplete } from './articles.errors.js';
import { anArticle, aPublishedArticle } from './an-article.builder.js';
import { edit as sut } from './edit-article.js';

const NOW = new Date('2026-02-02T08:00:00.000Z');
const BY = { kind: 'account', id: 'ed' } as const;

describe('edit', () => {
  it('changes the fields that are given and names them', () => {
    const { article, events } = sut(anArticle(), { fields: { title: 'The river fell' }, slug: null, by: BY }, NOW);

    expect(article).toMatchObject({ title: 'The river fell', excerpt: 'After three days of rain.', updatedAt: NOW });
    expect(events[0]).toMatchObject({
      definition: { type: 'news.article.edited.v1' },
      data: { article: { title: 'The river fell', content: null }, change: { by: BY, fields: ['title'] } },
    });
  });

  it('renders the body again and publishes it, where readers see it', () => {
    const fields = { markdown: '## New part\n\nThe river fell.' };
    const { article, events } = sut(aPublishedArticle(), { fields, slug: null, by: BY }, NOW);

    expect(article.html).toContain('<h2 id="new-part">');
    expect(events[0]?.data).toMatchObject({
      article: { content: { text: 'New part\nThe river fell.', wordCount: 5, headings: [{ anchor: 'new-part' }] } },
    });
  });

  it('is no event where nothing changes', () => {
    const before = anArticle();
    const { article, events } = sut(before, { fields: { title: before.title }, slug: 'the-river-rose', by: BY }, NOW);

    expect(events).toEqual([]);
    expect(article).toBe(before);
  });

  it('puts a new slug first and keeps the old ones', () => {
    const before = anArticle({ slugs: ['b', 'a'] });

    expect(sut(before, { fields: {}, slug: 'c', by: BY }, NOW).article.slugs).toEqual(['c', 'b', 'a']);
    expect(sut(before, { fields: {}, slug: 'a', by: BY }, NOW).article.slugs).toEqual(['a', 'b']);
  });

  it('never takes from readers what they need', () => {
    const fields = { primaryCategoryId: null };

    expect(() => sut(aPublishedArticle(), { fields, slug: null, by: BY }, NOW)).toThrow(ArticleIncomplete);
    expect(sut(anArticle(), { fields, slug: null, by: BY }, NOW).article).toMatchObject({
      primaryCategoryId: null,
      categoryIds: [],
    });
  });

  it('lets a category be the primary one instead of a secondary one', () => {
    const [one, two] = ['a', 'b'].map((end) => `01980000-0000-7000-8000-00000000000${end}`) as [string, string];
    const before = anArticle({ primaryCategoryId: one, categoryIds: [one, two] });

    const { article } = sut(before, { fields: { primaryCategoryId: two }, slug: null, by: BY }, NOW);
    expect(article.categoryIds).toEqual([two]);
  });
});
