import { anEvent } from './envelope.builder.js';
import { IndexArticleWhenArticlePublishedConsumer } from './index-article-when-article-published.consumer.js';
import { anArticleState } from '#domain/article-state.builder.js';
import { contents, freshDatabase } from '#mongo/database.spec.js';
import { type ArticleDocument, ARTICLES } from '#mongo/article.schema.js';
import { MongoArticleRepository } from '#mongo/mongo-article.repository.js';
import { IndexArticleUseCase } from '#use-cases/index-article.use-case.js';
import { articlePublishedV1, type ArticleState } from '@broadsheet/contracts';
import type { Connection, Model } from 'mongoose';

describe('IndexArticleWhenArticlePublishedConsumer', () => {
  let connection: Connection;
  let articles: Model<ArticleDocument>;
  let sut: IndexArticleWhenArticlePublishedConsumer;

  beforeAll(async () => {
    connection = await freshDatabase();
    articles = connection.model<ArticleDocument>(ARTICLES);
    sut = new IndexArticleWhenArticlePublishedConsumer(new IndexArticleUseCase(new MongoArticleRepository(articles)));
  });

  afterAll(() => connection.close());

  const event = (version: number, given: Partial<ArticleState> = {}) => {
    const article = anArticleState({ status: 'published', ...given });
    return anEvent(articlePublishedV1, { version, data: { article, change: { by: { kind: 'system' } } } });
  };

  it('stores the article with its words', async () => {
    const given = event(2, { slugs: ['its-slug'] });
    await expect(sut.handle(given)).resolves.toBe('done');
    const stored = await articles.findById(given.data.article.id).lean();
    expect(stored).toMatchObject({ status: 'published', slugs: ['its-slug'], v: 2 });
    expect(stored?.terms).toEqual(expect.arrayContaining(['text', 'article']));
  });

  it('changes nothing when the event is delivered twice', async () => {
    const given = event(2);
    await sut.handle(given);
    const before = await contents(connection);
    await expect(sut.handle(given)).resolves.toBe('duplicate');
    await expect(contents(connection)).resolves.toBe(before);
  });

  it('keeps the newest when two come in the wrong order', async () => {
    const newer = event(4, { title: 'As it is now' });
    await sut.handle(newer);
    const before = await contents(connection);
    const { number } = newer.data.article;
    await expect(sut.handle(event(3, { number, title: 'As it was' }))).resolves.toBe('superseded');
    await expect(contents(connection)).resolves.toBe(before);
  });
});
