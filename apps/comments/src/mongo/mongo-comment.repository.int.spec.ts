import { COMMENT } from './comment.schema.js';
import { DiscussionRecount } from './discussion-recount.js';
import { CommentsUnderTest, MODERATOR, reader, type Answer } from '#comments-under-test.spec.js';
import type { CommentVersion, Discussion } from '@broadsheet/contracts';
import { getConnectionToken } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';

describe('MongoCommentRepository', () => {
  let service: CommentsUnderTest;
  let recount: DiscussionRecount;

  beforeAll(async () => {
    service = await CommentsUnderTest.start();
    recount = new DiscussionRecount(service.app.get<Connection>(getConnectionToken(), { strict: false }));
  });

  afterAll(() => service.stop());

  const post = (article: string, body: object = {}) =>
    service.send<CommentVersion>('POST', `/v1/articles/${article}/comments`, {
      body: { text: 'Me too', ...body },
      caller: reader('ada', 'Ada'),
    });
  const shown = async (article: string) =>
    (await service.send<Discussion>('GET', `/v1/articles/${article}/comments?limit=50`)).body;
  /** Status, and code where there is one, of each response. */
  const times = (count: number, work: () => Promise<Answer<unknown>>) =>
    Promise.all(Array.from({ length: count }, () => work().then(({ status, body }) => `${status} ${body.code ?? ''}`)));

  it('counts 200 comments that come at once, none of which fails', async () => {
    const article = await service.article();
    const statuses = await times(200, () => post(article));
    expect(new Set(statuses)).toEqual(new Set(['201 ']));
    expect((await shown(article)).total).toBe(200);
    expect((await recount.of(article)).published.get('native')).toBe(200);
  });

  it('counts 100 replies that come to one thread at once, none of which fails', async () => {
    const article = await service.article();
    const { body: thread } = await post(article);
    const statuses = await times(100, () => post(article, { parentId: thread.id }));
    expect(new Set(statuses)).toEqual(new Set(['201 ']));
    expect((await shown(article)).items[0]?.replyCount).toBe(100);
    await expect(recount.of(article)).resolves.toEqual({
      published: new Map([['native', 101]]),
      counted: new Map([['native', 101]]),
      wrongReplies: [],
    });
  });

  it('counts right whatever is posted, rejected, restored and deleted at once', async () => {
    const article = await service.article();
    const { body: thread } = await post(article);
    const { body: reply } = await post(article, { parentId: thread.id });
    const decide = (what: string, id: string) =>
      service.send('POST', `/v1/comments/${id}/${what}`, { body: { reason: 'so' }, caller: MODERATOR });
    const work = Array.from({ length: 60 }, (_, index) => {
      const { id } = index % 2 ? thread : reply;
      if (index % 6 === 0) return decide('reject', id);
      if (index % 6 === 3) return decide('restore', id);
      return post(article, { parentId: id });
    });
    const statuses = (await Promise.all(work)).map(({ status }) => status);
    expect(statuses.filter((status) => ![200, 201, 404, 409].includes(status))).toEqual([]);
    await service.send('DELETE', `/v1/comments/${thread.id}`, { caller: MODERATOR });
    const { published, wrongReplies } = await recount.of(article);
    expect(wrongReplies).toEqual([]);
    const { total, items } = await shown(article);
    expect(total).toBe(published.get('native'));
    expect(items[0]).toMatchObject({ id: thread.id, status: 'deleted', replyCount: total });
  });

  it('keeps no word of a deleted comment', async () => {
    const article = await service.article();
    const { body: comment } = await post(article, { text: 'unforgettable' });
    await service.send('DELETE', `/v1/comments/${comment.id}`, { caller: MODERATOR });
    await service.records('news.comment-content', comment.id, 2);
    const model = service.app.get<Connection>(getConnectionToken(), { strict: false }).model(COMMENT);
    expect(JSON.stringify(await model.findById(comment.id).lean())).not.toMatch(/unforgettable|Ada/);
  });
});
