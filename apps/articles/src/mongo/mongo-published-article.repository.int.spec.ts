import { ArticlesUnderTest } from '#articles-under-test.spec.js';
import type { ArticleHead } from '#domain/article.js';
import { ArticleNotFound, type ArticleReference } from '@broadsheet/contracts';
import { PublishedArticleRepository, type ListPublished } from '#domain/published-article.repository.js';
import { getConnectionToken } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';

interface ProfiledQuery {
  readonly planSummary: string;
  readonly hasSortStage?: boolean;
  readonly docsExamined: number;
}

describe('MongoPublishedArticleRepository', () => {
  let service: ArticlesUnderTest;
  let sut: PublishedArticleRepository;
  let connection: Connection;
  let categoryIds: string[];

  beforeAll(async () => {
    service = await ArticlesUnderTest.start();
    sut = service.app.get(PublishedArticleRepository);
    connection = service.app.get<Connection>(getConnectionToken());
    for (let at = 0; at < 40; at += 1) {
      const day = String((at % 28) + 1).padStart(2, '0');
      const item = { sourceId: `a-${at}`, category: ['World', `Part ${at % 4}`] };
      await service.import({ ...item, publishedAt: `2024-01-${day}T00:00:00.000Z` });
    }
    const articles = await sut.list({ limit: 40 });
    categoryIds = [...new Set(articles.flatMap((article) => article.categoryIds))];
    await connection.db?.command({ profile: 2 });
  });

  afterAll(() => service.stop());

  /** The list, and how the database says it was found. */
  const profiled = async (query: ListPublished) => {
    const found = await sut.list(query);
    const profile = connection.collection<ProfiledQuery>('system.profile');
    // By its order: the relay asks for what it has to publish at the same time.
    const list = { op: 'query', ns: /\.articles$/, 'command.sort.publishedAt': -1 };
    const last = await profile.findOne(list, { sort: { ts: -1 } });
    return { found, last };
  };

  it('reads no more articles than it shows, straight from the index', async () => {
    const [, after] = await sut.list({ limit: 2 });
    const { found, last } = await profiled({
      limit: 5,
      after: { publishedAt: after?.publishedAt ?? new Date(0), id: after?.id ?? '' },
    });

    expect(found).toHaveLength(5);
    expect(last?.planSummary).toContain('IXSCAN { publishedAt: -1, _id: -1 }');
    expect(last?.hasSortStage).toBeUndefined();
    expect(last?.docsExamined).toBeLessThanOrEqual(6);
  });

  it('merges the indexes of several categories instead of sorting', async () => {
    expect(categoryIds).toHaveLength(4);
    const { found, last } = await profiled({ limit: 5, categoryIds });

    expect(found).toHaveLength(5);
    expect(last?.planSummary).toContain('IXSCAN { categoryIds: 1, publishedAt: -1, _id: -1 }');
    expect(last?.hasSortStage).toBeUndefined();
    expect(last?.docsExamined).toBeLessThanOrEqual(9);
  });

  it('never reads bodies for a list, nor the source for a reader', async () => {
    const [article] = await sut.list({ limit: 1 });
    const read = await sut.get({ kind: 'id', id: article?.id ?? '' });

    expect(Object.keys(article ?? {})).not.toEqual(expect.arrayContaining(['html']));
    expect(read).toMatchObject({ id: article?.id, html: '<p>It rose.</p>\n' });
    for (const secret of ['markdown', 'relatedTitles', 'source', 'outbox']) expect(read).not.toHaveProperty(secret);
  });

  it('gives everyone who asks at the same moment what they asked for, by whatever name', async () => {
    const listed = await sut.list({ limit: 3 });
    const asked = listed.flatMap(({ id, number, slugs: [slug = ''] }): ArticleReference[] => [
      { kind: 'id', id },
      { kind: 'number', number },
      { kind: 'slug', slug },
      { kind: 'slug', slug },
    ]);
    const unknown = sut.get({ kind: 'slug', slug: 'nobody-wrote-this' });

    const found = await Promise.all([unknown.catch((error: Error) => error), ...asked.map((one) => sut.get(one))]);

    expect(found.shift()).toBeInstanceOf(ArticleNotFound);
    expect(found.map((article) => (article as ArticleHead).id)).toEqual(listed.flatMap(({ id }) => [id, id, id, id]));
  });
});
