import { CommentsUnderTest, ids, reader } from '#comments-under-test.spec.js';
import { ANONYMOUS, type CommentVersion, type Discussion } from '@broadsheet/contracts';
import type { IdempotencyRecordDocument } from '@broadsheet/mongo';
import { until } from '@broadsheet/testing';
import { getConnectionToken } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';

const ADA = reader('ada', 'Ada');

describe('comments that are posted again', () => {
  let sut: CommentsUnderTest;
  let connection: Connection;

  beforeAll(async () => {
    sut = await CommentsUnderTest.start();
    connection = sut.app.get<Connection>(getConnectionToken());
  });
  afterAll(() => sut.stop());

  const post = (article: string, key: string, body: object = { text: 'One' }, caller = ADA) =>
    sut.send<CommentVersion>('POST', `/v1/articles/${article}/comments`, { body, caller, key });
  const discussion = async (article: string) =>
    (await sut.send<Discussion>('GET', `/v1/articles/${article}/comments`)).body;
  const forgetAnswer = async (creationId: string, attempts = 1) => {
    const records = connection.collection<IdempotencyRecordDocument>('idempotency_records');
    const { modifiedCount } = await records.updateOne({ creationId }, { $unset: { answer: '' }, $set: { attempts } });
    expect(modifiedCount).toBe(1);
  };

  it('are posted and counted once, a thread as a reply, by readers as by guests', async () => {
    const article = await sut.article();
    const [forThread, forReply] = [ids.next(), ids.next()];
    const threads = await Promise.all(Array.from({ length: 40 }, () => post(article, forThread)));
    const [thread] = threads;
    const answer = { text: 'Two', parentId: thread?.body.id, guestName: 'Bob' };
    const replies = await Promise.all(Array.from({ length: 40 }, () => post(article, forReply, answer, ANONYMOUS)));

    for (const [storm, count] of [
      [threads, 1],
      [replies, 2],
    ] as const) {
      expect(new Set(storm.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
      expect(storm[0]).toMatchObject({ status: 201, body: { version: 1, count } });
      expect(storm.filter(({ headers }) => !('idempotency-replayed' in headers))).toHaveLength(1);
    }
    expect(await discussion(article)).toMatchObject({ total: 2, items: [{ replyCount: 1 }] });
    expect(await sut.records('news.comment', article, 2)).toHaveLength(2);
  });

  it('are refused with another text or under another article', async () => {
    const [article, other, key] = [await sut.article(), await sut.article(), ids.next()];
    await post(article, key);
    for (const again of [await post(article, key, { text: 'Two' }), await post(other, key)]) {
      expect(again).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    }
    expect([await discussion(article), await discussion(other)]).toMatchObject([{ total: 1 }, { total: 0 }]);
  });

  it('are found where the response was lost, though the article has been withdrawn since', async () => {
    const [article, key] = [await sut.article(), ids.next()];
    const { id } = (await post(article, key)).body;
    await sut.announce(['unpublished', 2, { id: article, status: 'unpublished' }]);
    await until(async () => (await post(article, ids.next())).body.code === 'ARTICLE_NOT_FOUND');
    await forgetAnswer(id);
    expect(await post(article, key)).toMatchObject({ status: 201, body: { id, count: 1 } });
  });

  it('never come twice after an attempt that was overtaken, nor spoil those that are saved with them', async () => {
    const [article, key] = [await sut.article(), ids.next()];
    const { id } = (await post(article, key)).body;
    await forgetAnswer(id, 0);
    const [overtaken, ...others] = await Promise.all([
      post(article, key),
      ...Array.from({ length: 10 }, () => post(article, ids.next())),
    ]);
    expect(overtaken).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_IN_PROGRESS' } });
    expect(others.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(await post(article, key)).toMatchObject({ status: 201, body: { id } });
    expect((await discussion(article)).total).toBe(11);
  });
});
