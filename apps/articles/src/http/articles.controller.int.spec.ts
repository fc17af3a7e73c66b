import { ArticlesUnderTest, READER } from '#articles-under-test.spec.js';
import {
  ANONYMOUS,
  type ArticleList,
  type ArticleSource,
  type ArticleState,
  type ArticleWithBreadcrumb,
  type CategoryVersion,
} from '@broadsheet/contracts';
import { UuidIds } from '@broadsheet/platform';

const BODY = {
  title: 'The river rose',
  excerpt: 'After three days of rain.',
  markdown: '## What happened\n\nIt rose.',
};
const NOBODY = new UuidIds().next();

describe('ArticlesController', () => {
  let sut: ArticlesUnderTest;
  let category: string;

  beforeAll(async () => {
    sut = await ArticlesUnderTest.start();
    const created = await sut.send<CategoryVersion>('POST', '/v1/categories', { body: { name: 'World' } });
    category = created.body.category.id;
  });

  afterAll(() => sut.stop());

  const draft = async (given: object = {}) => {
    const body = { ...BODY, primaryCategoryId: category, ...given };
    const answer = await sut.send('POST', '/v1/articles', { body });
    expect(answer.status).toBe(201);
    return answer.body;
  };

  it('leads an article from draft to publication, edit and withdrawal, and publishes each step in order', async () => {
    const { id, slug } = await draft();
    const at = `/v1/articles/${id}`;
    expect((await sut.send('GET', at, { caller: ANONYMOUS })).body.code).toBe('ARTICLE_NOT_FOUND');
    await sut.send('PATCH', at, { body: { excerpt: 'Rain.' }, version: 1 });
    const published = await sut.send('POST', `${at}/publish`, { version: 2 });
    expect(published).toMatchObject({
      status: 200,
      headers: { etag: '"3"' },
      body: { status: 'published', version: 3 },
    });
    const page = await sut.send<ArticleWithBreadcrumb>('GET', `/v1/articles/${slug}`, { caller: ANONYMOUS });
    expect(page.body).toMatchObject({
      breadcrumb: [{ name: 'Home' }, { name: 'World', path: '/world', categoryId: category }],
      article: { id, excerpt: 'Rain.', outline: [{ level: 2, text: 'What happened', anchor: 'what-happened' }] },
    });
    expect((await sut.send('POST', `${at}/unpublish`, { version: 3 })).body).toMatchObject({ status: 'unpublished' });
    expect((await sut.send('GET', at, { caller: ANONYMOUS })).status).toBe(404);
    const records = await sut.records('news.article', id, 4);
    expect(records.map(({ headers }) => [headers['ce_type'], headers['ce_aggregateversion']])).toEqual([
      ['news.article.created.v1', '1'],
      ['news.article.edited.v1', '2'],
      ['news.article.published.v1', '3'],
      ['news.article.unpublished.v1', '4'],
    ]);
    expect(records.map(({ value }) => value?.includes('It rose.'))).toEqual([false, false, true, false]);
  });

  it('keeps a kicker until it is removed, lists it and publishes it', async () => {
    const { id } = await draft({ title: 'With a kicker', kicker: 'Weather' });
    const at = `/v1/articles/${id}`;
    await sut.send('POST', `${at}/publish`, { version: 1 });
    const page = await sut.send<ArticleWithBreadcrumb>('GET', at, { caller: ANONYMOUS });
    expect(page.body.article.kicker).toBe('Weather');
    const list = await sut.send<ArticleList>('GET', '/v1/articles', { caller: ANONYMOUS });
    expect(list.body.items).toContainEqual(expect.objectContaining({ id, kicker: 'Weather' }));
    await sut.send('PATCH', at, { body: { kicker: null }, version: 2 });
    expect((await sut.send<ArticleSource>('GET', `${at}/source`)).body.kicker).toBe('');
    const records = await sut.records('news.article', id, 3);
    const kickers = records.map(({ value }) => (JSON.parse(value ?? '') as { article: ArticleState }).article.kicker);
    expect(kickers).toEqual(['Weather', 'Weather', '']);
  });

  it('finds an article by id, by number and by every slug it ever had', async () => {
    const { id, number, slug } = await draft({ title: 'Of many names' });
    const edited = await sut.send('PATCH', `/v1/articles/${slug}`, { body: { title: 'Of other names' }, version: 1 });
    expect(edited.body.slug).toBe('of-other-names');
    for (const name of [id, number, 'of-many-names', 'of-other-names']) {
      const { body } = await sut.send<ArticleSource>('GET', `/v1/articles/${name}/source`);
      expect(body).toMatchObject({ id, version: 2, slugs: ['of-other-names', 'of-many-names'] });
    }
    expect((await draft({ title: 'Of many names' })).slug).toBe('of-many-names-2');
  });

  it('gives drafts of one title, begun at once, slugs and numbers of their own', async () => {
    const drafts = await Promise.all(Array.from({ length: 8 }, () => draft({ title: 'Twins' })));
    const slugs = drafts.map(({ slug }) => slug).sort();
    expect(slugs).toEqual(['twins', ...[2, 3, 4, 5, 6, 7, 8].map((number) => `twins-${number}`)]);
    expect(new Set(drafts.map(({ number }) => number)).size).toBe(8);
  });

  it('lets exactly one of twenty concurrent edits through', async () => {
    const { id } = await draft({ title: 'Contended' });
    const edit = (excerpt: string) => sut.send('PATCH', `/v1/articles/${id}`, { body: { excerpt }, version: 1 });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => edit(`No. ${at}`)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const lost = answers.filter(({ status }) => status === 412);
    expect(lost).toHaveLength(19);
    for (const { body, headers } of lost) {
      expect(body).toMatchObject({ code: 'VERSION_CONFLICT', currentVersion: 2 });
      expect(headers['etag']).toBe('"2"');
    }
  });

  it('asks for the version that a change is based on', async () => {
    const { id } = await draft();
    expect((await sut.send('POST', `/v1/articles/${id}/publish`)).body.code).toBe('VERSION_REQUIRED');
    const stale = await sut.send('POST', `/v1/articles/${id}/publish`, { version: 7 });
    expect(stale).toMatchObject({ status: 412, body: { currentVersion: 1 } });
  });

  it('names everything that is wrong with a body, unknown fields included', async () => {
    const body = { title: '', tags: ['ok', ''], status: 'published', slug: '123' };
    const { status, body: problem } = await sut.send('POST', '/v1/articles', { body });
    expect(status).toBe(422);
    expect(problem.errors).toEqual(
      expect.arrayContaining(
        ['#/body/title', '#/body/tags/1', '#/body/status', '#/body/slug'].map(
          (pointer) => expect.objectContaining({ pointer }) as unknown,
        ),
      ),
    );
  });

  it('refuses what the rules of the product refuse', async () => {
    const bare = await draft({ primaryCategoryId: undefined });
    const incomplete = await sut.send('POST', `/v1/articles/${bare.id}/publish`, { version: 1 });
    expect(incomplete.body).toMatchObject({
      code: 'ARTICLE_INCOMPLETE',
      errors: [{ pointer: '#/body/primaryCategoryId', message: 'is missing' }],
    });
    const early = await sut.send('POST', `/v1/articles/${bare.id}/unpublish`, { version: 1 });
    expect(early.body.code).toBe('ARTICLE_NOT_PUBLISHED');
    const misfiled = await sut.send('POST', '/v1/articles', { body: { ...BODY, primaryCategoryId: NOBODY } });
    expect(misfiled).toMatchObject({ status: 404, body: { code: 'CATEGORY_NOT_FOUND' } });
  });

  it('lets editors change articles, and nobody else', async () => {
    const { id } = await draft();
    for (const [caller, status] of [
      [ANONYMOUS, 401],
      [READER, 403],
    ] as const) {
      expect((await sut.send('POST', '/v1/articles', { body: BODY, caller })).status).toBe(status);
      expect((await sut.send('PATCH', `/v1/articles/${id}`, { body: { title: 'x' }, version: 1, caller })).status).toBe(
        status,
      );
      expect((await sut.send('POST', `/v1/articles/${id}/publish`, { version: 1, caller })).status).toBe(status);
      expect((await sut.send('GET', `/v1/articles/${id}/source`, { caller })).status).toBe(status);
      expect((await sut.send('POST', '/v1/imports/articles', { body: {}, caller })).status).toBe(status);
    }
  });
});
