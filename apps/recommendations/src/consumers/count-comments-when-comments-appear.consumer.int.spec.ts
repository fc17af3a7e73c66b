import { CountCommentsWhenCommentsAppearConsumer } from './count-comments-when-comments-appear.consumer.js';
import { anEvent } from './envelope.builder.js';
import { anId } from '#domain/article-state.builder.js';
import { activitiesIn, popularityOf } from '#mongo/activities.spec.js';
import { contents, freshDatabase } from '#mongo/database.spec.js';
import { popularityNow } from '#ranking/popularity.js';
import { ApplyActivityUseCase } from '#use-cases/apply-activity.use-case.js';
import { commentPostedV1, commentRestoredV1, type CommentState } from '@broadsheet/contracts';
import type { Connection } from 'mongoose';

const NOW = new Date('2026-11-02T12:00:00.000Z');

describe('CountCommentsWhenCommentsAppearConsumer', () => {
  let connection: Connection;
  let sut: CountCommentsWhenCommentsAppearConsumer;

  beforeEach(async () => {
    connection = await freshDatabase();
    sut = new CountCommentsWhenCommentsAppearConsumer(new ApplyActivityUseCase(activitiesIn(connection), 5));
  });

  afterEach(() => connection.close());

  const appeared = (number: number, given: Partial<CommentState> = {}, definition = commentPostedV1) => {
    const comment: CommentState = {
      ...{ id: anId(number), number, articleId: anId(1), parentId: null, threadId: anId(number), provider: 'native' },
      ...{ status: 'published', authorId: 'ada', length: 9, language: null, postedAt: NOW.toISOString() },
      ...given,
    };
    return anEvent(definition, { data: { comment, change: { by: { kind: 'guest' } } }, time: NOW.toISOString() });
  };
  const popularity = async () => {
    const [first] = await popularityOf(connection).mostRead(1);
    return first ? popularityNow(first.value, 6, NOW) : 0;
  };

  it('makes an article as popular as four reads would, once for each account', async () => {
    const outcomes = await sut.handle([appeared(1), appeared(2), appeared(3, { authorId: 'bob' })]);
    expect(outcomes).toEqual(['done', 'duplicate', 'done']);
    expect(await popularity()).toBeCloseTo(8, 9);
    expect(await connection.collection('article_stats').findOne()).toMatchObject({ readers: 0, comments: 2 });
  });

  it('leaves guests out, and what nobody can see until it is restored', async () => {
    await sut.handle([appeared(1, { authorId: null }), appeared(2, { status: 'rejected' })]);
    expect(await popularity()).toBe(0);
    await sut.handle([appeared(2, {}, commentRestoredV1)]);
    expect(await popularity()).toBeCloseTo(4, 9);
  });

  it('changes nothing when they are delivered twice, or in another order', async () => {
    await sut.handle([appeared(1), appeared(2, { authorId: 'bob' }), appeared(1, {}, commentRestoredV1)]);
    const before = await contents(connection);
    const outcomes = await sut.handle([
      appeared(1, {}, commentRestoredV1),
      appeared(2, { authorId: 'bob' }),
      appeared(1),
    ]);
    expect(outcomes).toEqual(['duplicate', 'duplicate', 'duplicate']);
    await expect(contents(connection)).resolves.toBe(before);
  });
});
