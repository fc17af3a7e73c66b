import { CommentsUnderTest, ids, MODERATOR, reader } from '#comments-under-test.spec.js';
import {
  ANONYMOUS,
  type CommentVersion,
  type CommentView,
  type Discussion,
  type ReplyList,
} from '@broadsheet/contracts';

const ADA = reader('ada', 'Ada');

describe('CommentsController', () => {
  let sut: CommentsUnderTest;

  beforeAll(async () => {
    sut = await CommentsUnderTest.start();
  });

  afterAll(() => sut.stop());

  const post = (article: string, body: object, caller = ADA) =>
    sut.send<CommentVersion>('POST', `/v1/articles/${article}/comments`, { body, caller });
  const list = (article: string, query = '') => sut.send<Discussion>('GET', `/v1/articles/${article}/comments${query}`);

  it('returns a posted comment with its version and the new count', async () => {
    const article = await sut.article();
    const first = await post(article, { text: 'One' });
    expect(first.status).toBe(201);
    expect(first.headers['etag']).toBe('"1"');
    expect(first.body).toMatchObject({ status: 'published', version: 1, count: 1 });
    const second = await post(article, { text: 'Two', guestName: 'Bob' }, ANONYMOUS);
    expect(second.body.count).toBe(2);
    expect(second.body.number).toBeGreaterThan(first.body.number);
    expect((await list(article)).body).toMatchObject({
      total: 2,
      counts: [{ provider: 'native', label: 'Comments', count: 2 }],
      items: [
        { text: 'Two', authorName: 'Bob', replyCount: 0, replies: [], repliesNext: null },
        { text: 'One', authorName: 'Ada' },
      ],
      next: null,
    });
  });

  it('asks a guest for a name', async () => {
    const answer = await post(await sut.article(), { text: 'Who, me?' }, ANONYMOUS);
    expect(answer).toMatchObject({ status: 422, body: { code: 'GUEST_NAME_REQUIRED' } });
  });

  it('pages through threads, newest first, each exactly once though others come in between', async () => {
    const article = await sut.article();
    const posted: string[] = [];
    for (let number = 1; number <= 12; number += 1) posted.push((await post(article, { text: `${number}` })).body.id);
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const { body }: { body: Discussion } = await list(article, `?limit=5${next ? `&cursor=${next}` : ''}`);
      seen.push(...body.items.map(({ id }) => id));
      next = body.next;
      await post(article, { text: 'in between' });
    } while (next);
    expect(seen).toEqual(posted.reverse());
  });

  it('shows the first replies of a thread, oldest first, and leads to the others', async () => {
    const article = await sut.article();
    const { body: thread } = await post(article, { text: 'Thread' });
    const posted: string[] = [];
    for (let number = 1; number <= 23; number += 1) {
      const parentId = number % 2 ? thread.id : (posted.at(-1) ?? thread.id);
      posted.push((await post(article, { text: `${number}`, parentId })).body.id);
    }
    const [shown] = (await list(article)).body.items;
    expect(shown).toMatchObject({ id: thread.id, replyCount: 23 });
    const url = `/v1/comments/${thread.id}/replies?cursor=${shown?.repliesNext ?? ''}`;
    const { body: rest } = await sut.send<ReplyList>('GET', url);
    const read = [...(shown?.replies ?? []), ...rest.items];
    expect(read.map(({ id }: CommentView) => id)).toEqual(posted);
    expect(rest.next).toBeNull();
    expect(read[1]?.parentId).toBe(posted[0]);
    const below = await sut.send<ReplyList>('GET', `/v1/comments/${posted[0] ?? ''}/replies`);
    expect(below.body.items.map(({ id }) => id)).toEqual([posted[1]]);
  });

  it.each([
    ['a cursor of nobody', '?cursor=abc'],
    ['a page that is too long', '?limit=51'],
    ['an unknown parameter', '?skip=10'],
  ])('refuses %s', async (_name, query) => {
    expect((await list(await sut.article(), query)).status).toBe(422);
  });

  it('refuses a reply to nothing, across articles, and too deep', async () => {
    const [article, other] = [await sut.article(), await sut.article()];
    expect((await post(article, { text: 'x', parentId: ids.next() })).body.code).toBe('COMMENT_NOT_FOUND');
    let { id: parentId } = (await post(article, { text: '1' })).body;
    expect((await post(other, { text: 'x', parentId })).body.code).toBe('PARENT_IN_OTHER_DISCUSSION');
    for (let level = 2; level <= 5; level += 1) parentId = (await post(article, { text: 'x', parentId })).body.id;
    expect(await post(article, { text: 'x', parentId })).toMatchObject({
      status: 409,
      body: { code: 'THREAD_TOO_DEEP' },
    });
  });

  it('takes nothing from a body that is not a reader’s to say', async () => {
    const answer = await post(await sut.article(), { text: 'x', authorId: 'eve', status: 'published', version: 9 });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      errors: [{ pointer: '#/body/authorId' }, { pointer: '#/body/status' }, { pointer: '#/body/version' }],
    });
  });

  it('lets an author delete, once, and nobody else', async () => {
    const article = await sut.article();
    const { body: comment } = await post(article, { text: 'Regrettable' });
    const remove = (caller = ADA) => sut.send<CommentVersion>('DELETE', `/v1/comments/${comment.id}`, { caller });
    expect((await remove(ANONYMOUS)).status).toBe(401);
    expect(await remove(reader('eve'))).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    expect(await remove()).toMatchObject({ status: 200, body: { status: 'deleted', version: 2, count: 0 } });
    expect((await list(article)).body).toMatchObject({ total: 0, items: [] });
    expect((await remove()).body.code).toBe('COMMENT_DELETED');
    expect((await remove(reader('eve'))).status).toBe(404);
  });

  it('leaves a gap without words where published replies hang below, until they go too', async () => {
    const article = await sut.article();
    const { body: thread } = await post(article, { text: 'Thread' });
    const { body: reply } = await post(article, { text: 'Reply', parentId: thread.id });
    const { body: below } = await post(article, { text: 'Below', parentId: reply.id }, reader('eve'));
    for (const { id } of [thread, reply]) await sut.send('DELETE', `/v1/comments/${id}`, { caller: ADA });
    expect((await list(article)).body).toMatchObject({
      total: 1,
      items: [
        {
          ...{ id: thread.id, status: 'deleted', text: null, authorName: null, replyCount: 1 },
          replies: [{ id: reply.id, status: 'deleted', text: null }, { id: below.id }],
        },
      ],
    });
    await sut.send('DELETE', `/v1/comments/${below.id}`, { caller: MODERATOR });
    expect((await list(article)).body).toMatchObject({ total: 0, items: [] });
    expect((await sut.send('GET', `/v1/comments/${thread.id}/replies`)).status).toBe(404);
  });
});
