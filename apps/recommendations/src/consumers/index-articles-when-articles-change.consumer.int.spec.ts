import { anEvent } from './envelope.builder.js';
import { IndexArticlesWhenArticlesChangeConsumer } from './index-articles-when-articles-change.consumer.js';
import { anArticleState } from '#domain/article-state.builder.js';
import { type ArticleDocument, ARTICLES } from '#mongo/article.schema.js';
import { contents, freshDatabase, readModelsIn } from '#mongo/database.spec.js';
import { MongoArticleRepository } from '#mongo/mongo-article.repository.js';
import { IndexedStates } from '#ranking/indexed-states.js';
import { IndexArticlesUseCase } from '#use-cases/index-articles.use-case.js';
import {
  articleCreatedV1,
  articleEditedV1,
  articlePublishedV1,
  type ArticleState,
  articleUnpublishedV1,
} from '@broadsheet/contracts';
import type { Connection, Model } from 'mongoose';

const EVENTS = { draft: articleCreatedV1, published: articlePublishedV1, unpublished: articleUnpublishedV1 };

describe('IndexArticlesWhenArticlesChangeConsumer', () => {
  let connection: Connection;
  let articles: Model<ArticleDocument>;
  let sut: IndexArticlesWhenArticlesChangeConsumer;

  beforeEach(async () => {
    connection = await freshDatabase();
    articles = connection.model<ArticleDocument>(ARTICLES);
    sut = new IndexArticlesWhenArticlesChangeConsumer(
      new IndexArticlesUseCase(new MongoArticleRepository(readModelsIn(connection)), new IndexedStates()),
    );
  });

  afterEach(() => connection.close());

  const change = { by: { kind: 'system' as const } };
  const event = (version: number, given: Partial<ArticleState> = {}) => {
    const article = anArticleState(given);
    return anEvent(EVENTS[article.status], { version, data: { article, change } });
  };
  const edited = (version: number, given: Partial<ArticleState> = {}) =>
    anEvent(articleEditedV1, { version, data: { article: anArticleState(given), change } });
  const stored = (number: number) => articles.findOne({ number }).lean();

  it('stores a published article with its words', async () => {
    await expect(sut.handle([event(2, { number: 1, slugs: ['its-slug'] })])).resolves.toEqual(['done']);
    expect(await stored(1)).toMatchObject({ status: 'published', slugs: ['its-slug'], v: 2 });
    expect((await stored(1))?.terms).toEqual(expect.arrayContaining(['text', 'article']));
  });

  it.each(['draft', 'unpublished'] as const)('keeps an article that is %s without its words', async (status) => {
    await sut.handle([event(3, { number: 1, status })]);
    expect(await stored(1)).toMatchObject({ status, terms: [], v: 3 });
  });

  it('follows an article through its life in one slice, and writes the last of it', async () => {
    const life = [
      event(1, { number: 1, status: 'draft' }),
      event(2, { number: 1 }),
      edited(3, { number: 1, title: 'Renamed' }),
    ];
    const other = event(1, { number: 2 });

    const outcomes = await sut.handle([...life.slice(0, 2), other, ...life.slice(2)]);

    expect(outcomes).toEqual(['superseded', 'superseded', 'done', 'done']);
    expect(await stored(1)).toMatchObject({ title: 'Renamed', v: 3 });
    expect(await stored(2)).toMatchObject({ v: 1 });
  });

  it('changes nothing when events are delivered twice, in one slice or in two', async () => {
    const events = [event(2, { number: 1 }), event(4, { number: 2 })];
    await expect(sut.handle([...events, ...events])).resolves.toEqual(['done', 'done', 'duplicate', 'duplicate']);
    const before = await contents(connection);

    await expect(sut.handle(events)).resolves.toEqual(['duplicate', 'duplicate']);
    await expect(contents(connection)).resolves.toBe(before);
  });

  it('keeps the newest when two come in the wrong order, in one slice or in two', async () => {
    const [newer, older] = [event(4, { number: 1, title: 'As it is' }), event(3, { number: 1, title: 'As it was' })];
    await expect(sut.handle([newer, older])).resolves.toEqual(['done', 'superseded']);
    const before = await contents(connection);

    await expect(sut.handle([older])).resolves.toEqual(['superseded']);
    await expect(contents(connection)).resolves.toBe(before);
  });

  it('ends the same when events are shuffled within a window of a hundred', async () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7];
    const ordered = Array.from({ length: 60 }, (_, at) => at + 1).flatMap((version) =>
      numbers.map((number) => edited(version, { number, title: `${number} at ${version}` })),
    );
    const place = (at: number) => Math.floor(at / 100) * 100 + ((at * 37) % 100);
    const shuffled = ordered.map((one, at) => ({ one, at })).sort((a, b) => place(a.at) - place(b.at));
    for (let from = 0; from < ordered.length; from += 45) await sut.handle(ordered.slice(from, from + 45));
    const expected = await contents(connection);
    await articles.deleteMany();

    const late = shuffled.map(({ one }) => one);
    for (let from = 0; from < late.length; from += 45) await sut.handle(late.slice(from, from + 45));

    expect(late).not.toEqual(ordered);
    expect(await contents(connection)).toBe(expected);
  });
});
