import { freshDatabase, knownArticles } from './database.spec.js';
import type { MongoKnownArticleRepository } from './mongo-known-article.repository.js';
import type { KnownArticle } from '#domain/known-article.js';
import { UuidIds } from '@broadsheet/platform';
import type { Connection } from 'mongoose';

const ids = new UuidIds();
let numbers = 0;
const anArticle = (given: Partial<KnownArticle> = {}): KnownArticle => {
  const number = ++numbers;
  return { id: ids.next(), number, slugs: [`slug-${number}`], status: 'published', version: 1, ...given };
};

describe('MongoKnownArticleRepository', () => {
  let connection: Connection;
  let sut: MongoKnownArticleRepository;

  beforeAll(async () => {
    connection = await freshDatabase();
    sut = knownArticles(connection);
  });

  afterAll(() => connection.close());

  it('finds an article by id, by number and by any slug it ever had', async () => {
    const article = anArticle({ slugs: ['its-new-name', 'its-old-name'] });
    await sut.learn([article]);
    await expect(sut.find({ kind: 'id', id: article.id })).resolves.toEqual(article);
    await expect(sut.find({ kind: 'number', number: article.number })).resolves.toEqual(article);
    await expect(sut.find({ kind: 'slug', slug: 'its-old-name' })).resolves.toEqual(article);
  });

  it('waits for an article that becomes known meanwhile', async () => {
    const article = anArticle();
    const waiting = sut.findSoon({ kind: 'id', id: article.id });
    await sut.learn([article]);
    await expect(waiting).resolves.toEqual(article);
  });

  it('waits for a draft to be published', async () => {
    const article = anArticle({ status: 'draft' });
    await sut.learn([article]);
    const waiting = sut.findPublishedSoon({ kind: 'id', id: article.id });
    await sut.learn([{ ...article, status: 'published', version: 2 }]);
    await expect(waiting).resolves.toMatchObject({ status: 'published' });
  });

  it('gives up after a quarter of a second and says what it knows', async () => {
    const draft = anArticle({ status: 'draft' });
    await sut.learn([draft]);
    const before = performance.now();
    await expect(sut.findPublishedSoon({ kind: 'id', id: draft.id })).resolves.toEqual(draft);
    await expect(sut.findSoon({ kind: 'number', number: 999_999 })).resolves.toBeNull();
    expect(performance.now() - before).toBeGreaterThan(490);
  });

  it('ends with the newest of many versions that come at once', async () => {
    const article = anArticle();
    const versions = [5, 1, 9, 3, 7, 2, 8, 4, 6];
    await Promise.all(versions.map((version) => sut.learn([{ ...article, version }])));
    await expect(sut.find({ kind: 'id', id: article.id })).resolves.toMatchObject({ version: 9 });
  });
});
