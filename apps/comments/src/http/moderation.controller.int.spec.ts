import { CommentsUnderTest, MODERATOR, reader } from '#comments-under-test.spec.js';
import type { CommentVersion, Discussion } from '@broadsheet/contracts';

const ADA = reader('ada', 'Ada');

describe('ModerationController', () => {
  let sut: CommentsUnderTest;
  let article: string;

  beforeAll(async () => {
    sut = await CommentsUnderTest.start();
    article = await sut.article();
  });

  afterAll(() => sut.stop());

  const post = async (text: string) => {
    const request = { body: { text }, caller: ADA };
    return (await sut.send<CommentVersion>('POST', `/v1/articles/${article}/comments`, request)).body;
  };
  const decide = (what: 'reject' | 'restore', id: string, caller = MODERATOR, body: object = { reason: 'a reason' }) =>
    sut.send<CommentVersion>('POST', `/v1/comments/${id}/${what}`, { body, caller });
  const shown = async () => (await sut.send<Discussion>('GET', `/v1/articles/${article}/comments`)).body;

  it('takes a comment out of sight and out of the count, and brings it back as it was', async () => {
    const { id, count } = await post('Debatable');
    const rejected = await decide('reject', id);
    expect(rejected).toMatchObject({ status: 200, body: { status: 'rejected', version: 2, count: count - 1 } });
    expect((await shown()).items.map((one) => one.id)).not.toContain(id);
    const restored = await decide('restore', id);
    expect(restored.body).toMatchObject({ status: 'published', version: 3, count });
    expect((await shown()).items[0]).toMatchObject({ id, text: 'Debatable', authorName: 'Ada', version: 3 });
  });

  it('decides once', async () => {
    const { id } = await post('Twice');
    expect((await decide('restore', id)).body.code).toBe('COMMENT_ALREADY_DECIDED');
    await decide('reject', id);
    expect((await decide('reject', id)).body.code).toBe('COMMENT_ALREADY_DECIDED');
  });

  it('decides once among many moderators at the same time', async () => {
    const { id, count } = await post('Everybody at once');
    const statuses = (await Promise.all(Array.from({ length: 10 }, () => decide('reject', id)))).map(
      (one) => one.status,
    );
    expect(statuses.sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
    expect((await shown()).total).toBe(count - 1);
  });

  it('brings nothing back that is deleted', async () => {
    const { id } = await post('Gone');
    await sut.send('DELETE', `/v1/comments/${id}`, { caller: ADA });
    for (const what of ['reject', 'restore'] as const) {
      expect(await decide(what, id)).toMatchObject({ status: 409, body: { code: 'COMMENT_DELETED' } });
    }
  });

  it('is the moderators’, with a reason', async () => {
    const { id } = await post('Mine');
    expect((await decide('reject', id, ADA)).status).toBe(403);
    expect((await decide('reject', id, { ...ADA, roles: ['editor'] })).status).toBe(403);
    expect((await decide('reject', id, MODERATOR, {})).status).toBe(422);
    expect(
      (
        await decide(
          'reject',
          id.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
        )
      ).status,
    ).toBe(404);
  });
});
