import { anArticleEvent } from './article-event.builder.js';
import { KnowArticleWhenArticlesChangeConsumer } from './know-article-when-articles-change.consumer.js';
import { freshDatabase, knownArticles } from '#mongo/database.spec.js';
import type { MongoKnownArticleRepository } from '#mongo/mongo-known-article.repository.js';
import { LearnArticlesUseCase } from '#use-cases/learn-articles.use-case.js';
import { articleChangedEvents } from '@broadsheet/contracts';
import { UuidIds } from '@broadsheet/platform';
import type { Connection } from 'mongoose';

const STATUS_AFTER: Readonly<Record<string, 'draft' | 'published' | 'unpublished'>> = {
  'news.article.created.v1': 'draft',
  'news.article.edited.v1': 'published',
  'news.article.published.v1': 'published',
  'news.article.unpublished.v1': 'unpublished',
};

describe('KnowArticleWhenArticlesChangeConsumer', () => {
  let connection: Connection;
  let articles: MongoKnownArticleRepository;
  let sut: KnowArticleWhenArticlesChangeConsumer;

  beforeAll(async () => {
    connection = await freshDatabase();
    articles = knownArticles(connection);
    sut = new KnowArticleWhenArticlesChangeConsumer(new LearnArticlesUseCase(articles));
  });

  afterAll(() => connection.close());

  it('follows an article through its life in one slice, and keeps the last of it', async () => {
    const id = new UuidIds().next();
    const life = articleChangedEvents.map(({ type }, at) =>
      anArticleEvent({ type, version: at + 1, article: { id, status: STATUS_AFTER[type] ?? 'published' } }),
    );
    await expect(sut.handle(life)).resolves.toEqual(['superseded', 'superseded', 'superseded', 'done']);
    await expect(articles.find({ kind: 'id', id })).resolves.toMatchObject({ status: 'unpublished', version: 4 });
  });

  describe.each(articleChangedEvents.map(({ type }) => type))('after %s', (type) => {
    const status = STATUS_AFTER[type] ?? 'published';
    const event = (id: string, version: number, slugs = ['some-article']) =>
      anArticleEvent({ type, version, article: { id, status, slugs } });

    it('knows the article as the event describes it', async () => {
      const id = new UuidIds().next();
      await expect(sut.handle([event(id, 2)])).resolves.toEqual(['done']);
      await expect(articles.find({ kind: 'id', id })).resolves.toMatchObject({ status, version: 2 });
    });

    it('changes nothing when the event is delivered twice', async () => {
      const id = new UuidIds().next();
      await sut.handle([event(id, 2)]);
      await expect(sut.handle([event(id, 2)])).resolves.toEqual(['duplicate']);
      await expect(articles.find({ kind: 'id', id })).resolves.toMatchObject({ status, version: 2 });
    });

    it('keeps the newest when two come in the wrong order', async () => {
      const id = new UuidIds().next();
      await sut.handle([event(id, 4, ['the-new-slug', 'the-old-slug'])]);
      await expect(sut.handle([event(id, 2, ['the-old-slug'])])).resolves.toEqual(['superseded']);
      const slugs = ['the-new-slug', 'the-old-slug'];
      await expect(articles.find({ kind: 'id', id })).resolves.toMatchObject({ slugs, version: 4 });
    });
  });
});
