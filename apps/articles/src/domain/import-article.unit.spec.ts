import { anArticle, aPublishedArticle } from './an-article.builder.js';
import { EMPTY_ARTICLE, type ArticleFields } from '@broadsheet/contracts';
import { importArticleAgain, importNewArticle } from './import-article.js';

const NOW = new Date('2026-02-02T08:00:00.000Z');
const THEN = new Date('2019-05-05T10:00:00.000Z');
const BY = { kind: 'account', id: 'importer' } as const;
const CATEGORY = '01980000-0000-7000-8000-00000000000a';
const FIELDS: ArticleFields = {
  ...EMPTY_ARTICLE,
  ...{ title: 'The river rose', excerpt: 'After three days of rain.', markdown: 'The river rose.', language: 'en' },
  ...{ primaryCategoryId: CATEGORY, tags: ['weather'], authors: [{ name: 'Ada Byron' }] },
  relatedTitles: ['The river fell'],
};
const IDENTITY = { id: '01980000-0000-7000-8000-000000000001', number: 9, slug: 'the-river-rose' };
const SOURCE = { id: 'wp-9', fingerprint: 'f1' };

describe('importNewArticle', () => {
  it('creates and publishes in one step, at the date of the source', () => {
    const command = { ...IDENTITY, fields: FIELDS, source: SOURCE, publishedAt: THEN, by: BY };
    const { article, events } = importNewArticle(command, NOW);

    expect(article).toMatchObject({ status: 'published', publishedAt: THEN, updatedAt: THEN, source: SOURCE });
    expect(events.map(({ definition }) => definition.type)).toEqual([
      'news.article.created.v1',
      'news.article.published.v1',
    ]);
    expect(events[0]?.data).toMatchObject({ article: { status: 'draft', content: null } });
    expect(events[1]?.data).toMatchObject({ article: { content: { relatedTitles: ['The river fell'] } } });
  });

  it('is published now where the source says nothing', () => {
    const command = { ...IDENTITY, fields: FIELDS, source: SOURCE, publishedAt: undefined, by: BY };

    expect(importNewArticle(command, NOW).article.publishedAt).toEqual(NOW);
  });
});

describe('importArticleAgain', () => {
  const again = { fields: FIELDS, slug: null, publishedAt: undefined, by: BY };
  const imported = aPublishedArticle({ source: SOURCE });

  it('changes nothing while the source has not changed, whatever editors did', () => {
    const edited = { ...imported, title: 'By an editor' };

    expect(importArticleAgain(edited, { ...again, fingerprint: 'f1' }, NOW)).toEqual({ article: edited, events: [] });
  });

  it('takes over what changed at the source', () => {
    const { article, events } = importArticleAgain(imported, { ...again, fingerprint: 'f2' }, NOW);

    expect(article).toMatchObject({ source: { id: 'wp-9', fingerprint: 'f2' }, updatedAt: NOW });
    expect(events[0]).toMatchObject({
      definition: { type: 'news.article.edited.v1' },
      data: { change: { fields: ['markdown', 'relatedTitles'] } },
    });
  });

  it('takes over another date, even alone', () => {
    const fields = { title: imported.title };
    const command = { ...again, fields, publishedAt: THEN, fingerprint: 'f2' };
    const { article, events } = importArticleAgain(imported, command, NOW);

    expect(article.publishedAt).toEqual(THEN);
    expect(events[0]?.data).toMatchObject({ change: { fields: ['publishedAt'] } });
  });

  it('leaves withdrawn what editors withdrew', () => {
    const withdrawn = anArticle({ status: 'unpublished', publishedAt: THEN, source: SOURCE });
    const { article, events } = importArticleAgain(withdrawn, { ...again, fingerprint: 'f2' }, NOW);

    expect(article.status).toBe('unpublished');
    expect(events[0]?.data).toMatchObject({ article: { content: null } });
  });
});
