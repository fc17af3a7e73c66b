import { anArticleEvent } from './article-event.builder.js';
import { KnowArticleWhenArticleCreatedConsumer } from './know-article-when-article-created.consumer.js';
import { freshDatabase, knownArticles } from '#mongo/database.spec.js';
import type { MongoKnownArticleRepository } from '#mongo/mongo-known-article.repository.js';
import { LearnArticleUseCase } from '#use-cases/learn-article.use-case.js';
import { UuidIds } from '@broadsheet/platform';
import type { Connection } from 'mongoose';

describe('KnowArticleWhenArticleCreatedConsumer', () => {
  let connection: Connection;
  let articles: MongoKnownArticleRepository;
  let sut: KnowArticleWhenArticleCreatedConsumer;

  beforeAll(async () => {
    connection = await freshDatabase();
    articles = knownArticles(connection);
    sut = new KnowArticleWhenArticleCreatedConsumer(new LearnArticleUseCase(articles));
  });

  afterAll(() => connection.close());

  const event = (id: string, version: number, slugs = ['some-article']) =>
    anArticleEvent({ type: 'news.article.created.v1', version, article: { id, status: 'draft', slugs } });

  it('knows the article as the event tells it', async () => {
    const id = new UuidIds().next();
    await expect(sut.handle(event(id, 2))).resolves.toBe('done');
    await expect(articles.find({ kind: 'id', id })).resolves.toMatchObject({ status: 'draft', version: 2 });
  });

  it('changes nothing when the event is delivered twice', async () => {
    const id = new UuidIds().next();
    await sut.handle(event(id, 2));
    await expect(sut.handle(event(id, 2))).resolves.toBe('duplicate');
    await expect(articles.find({ kind: 'id', id })).resolves.toMatchObject({ status: 'draft', version: 2 });
  });

  it('keeps the newest when two come in the wrong order', async () => {
    const id = new UuidIds().next();
    await sut.handle(event(id, 4, ['the-new-slug', 'the-old-slug']));
    await expect(sut.handle(event(id, 2, ['the-old-slug']))).resolves.toBe('superseded');
    const slugs = ['the-new-slug', 'the-old-slug'];
    await expect(articles.find({ kind: 'id', id })).resolves.toMatchObject({ slugs, version: 4 });
  });
});
