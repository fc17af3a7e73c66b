import { aPublishedArticle } from '#clients/a-published-article.js';
import { ApiClient } from '#clients/api.client.js';
import {
  createArticle,
  createCategory,
  getPage,
  listComments,
  postComment,
  publishArticle,
} from '@broadsheet/contracts';
import { readTopic, until } from '@broadsheet/testing';
import { systemUnderTest } from '#clients/system.config.js';

const { gatewayUrl } = systemUnderTest();
const reader = new ApiClient(gatewayUrl, { roles: ['reader'] });
const editor = new ApiClient(gatewayUrl, { roles: ['editor'] });
const importer = new ApiClient(gatewayUrl, { scopes: ['import'] });

describe('the discussion under an article', () => {
  it('counts 200 comments posted at once exactly, in the next read', async () => {
    const { id } = await aPublishedArticle(importer);
    await until(async () => (await reader.send(listComments, { params: { article: id } })).status === 200);
    const posted = await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        reader.send(postComment, { params: { article: id }, body: { text: `Comment ${n}` } }),
      ),
    );
    expect(posted.filter(({ status }) => status !== 201)).toEqual([]);
    const { total, counts } = await reader.call(listComments, { params: { article: id } });
    expect([total, counts]).toEqual([200, [{ provider: 'native', label: 'Comments', count: 200 }]]);
    const page = await reader.call(getPage, { params: { article: id } });
    expect(page.comments.total).toBe(200);
  });

  it('takes a comment as soon as an article is published, 200 times', async () => {
    const { category } = await editor.call(createCategory, { body: { name: `At once ${Date.now()}` } });
    const publishAndComment = async (n: number): Promise<number> => {
      const fields = { title: `At once ${n}`, excerpt: 'Now.', markdown: 'Now.', primaryCategoryId: category.id };
      const { id, version } = await editor.call(createArticle, { body: fields });
      await editor.call(publishArticle, { params: { article: id }, headers: { 'if-match': `"${version}"` } });
      return (await reader.send(postComment, { params: { article: id }, body: { text: 'First!' } })).status;
    };
    const statuses: number[] = [];
    for (let batch = 0; batch < 20; batch += 1) {
      const ten = Array.from({ length: 10 }, (_, n) => publishAndComment(batch * 10 + n));
      statuses.push(...(await Promise.all(ten)));
    }
    expect(statuses.filter((status) => status !== 201)).toEqual([]);
  }, 60_000);

  it('publishes facts without words, and words where they can be erased', async () => {
    const { id } = await aPublishedArticle(importer);
    await until(async () => (await reader.send(listComments, { params: { article: id } })).status === 200);
    const text = `Unmistakable ${Date.now()}`;
    const comment = await reader.call(postComment, { params: { article: id }, body: { text } });
    const ofComment = async (topic: string) => {
      const records = await readTopic(topic);
      return records.filter(({ headers }) => headers['ce_subject'] === comment.id);
    };
    const content = await until(async () => (await ofComment('e2e.news.comment-content'))[0]);
    expect(content.value).toContain(text);
    const [fact] = await ofComment('e2e.news.comment');
    expect(fact?.value).not.toContain('Unmistakable');
    expect(fact?.key).toBe(id);
  });
});
