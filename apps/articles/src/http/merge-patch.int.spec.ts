import { ArticlesUnderTest, EDITOR } from '#articles-under-test.spec.js';
import type { ArticleSource, CategoryVersion } from '@broadsheet/contracts';

const DRAFT = { title: 'To be emptied', excerpt: 'Soon gone.', markdown: 'It rose.', tags: ['sea'] };

describe('a merge patch of an article', () => {
  let sut: ArticlesUnderTest;
  let category: string;

  beforeAll(async () => {
    sut = await ArticlesUnderTest.start();
    const created = await sut.send<CategoryVersion>('POST', '/v1/categories', { body: { name: 'World' } });
    category = created.body.category.id;
  });

  afterAll(() => sut.stop());

  it('is based on the tag of what was read, and has null for what is to go', async () => {
    const { id } = (await sut.send('POST', '/v1/articles', { body: { ...DRAFT, primaryCategoryId: category } })).body;
    const source = await sut.send<ArticleSource>('GET', `/v1/articles/${id}/source`);
    expect(source.headers['etag']).toMatch(/^"1\.[\w-]{22}"$/);
    const edited = await sut.app.inject({
      method: 'PATCH',
      url: `/v1/articles/${id}`,
      headers: {
        ...sut.headersOf({ caller: EDITOR, headers: { 'if-match': String(source.headers['etag']) } }),
        'content-type': 'application/merge-patch+json',
      },
      payload: JSON.stringify({ excerpt: null, tags: null, primaryCategoryId: null, authors: null }),
    });
    expect([edited.statusCode, edited.headers.etag]).toEqual([200, '"2"']);
    const after = await sut.send<ArticleSource>('GET', `/v1/articles/${id}/source`);
    expect(after.body).toMatchObject({ excerpt: '', tags: [], authors: [], categories: [], title: 'To be emptied' });
    const refused = await sut.send('PATCH', `/v1/articles/${id}`, { body: { title: null }, version: 2 });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/body/title' }] } });
  });
});
