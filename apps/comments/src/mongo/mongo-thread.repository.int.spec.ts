import { toState, COMMENT, type CommentDocument } from './comment.schema.js';
import { freshDatabase } from './database.spec.js';
import { MongoThreadRepository } from './mongo-thread.repository.js';
import { aComment, aReplyTo } from '#domain/a-comment.builder.js';
import type { Comment } from '#domain/comment.js';
import type { Thread } from '#domain/thread.repository.js';
import { UuidIds } from '@broadsheet/platform';
import type { Connection, Model } from 'mongoose';

const ids = new UuidIds();
const ARTICLE = ids.next();
const THREADS = 400;
const REPLIES = 60;

/** Many share a moment, as imports do that know only the minute; most of the newest are rejected, as after a flood. */
function aDiscussion(): Comment[] {
  let number = 0;
  return Array.from({ length: THREADS }, (_, index) => index).flatMap((index) => {
    const postedAt = new Date(1_750_000_000_000 + Math.floor(index / 7) * 60_000);
    const id = ids.next();
    const flood = index > 200 && index < 380;
    const thread = aComment({ id, articleId: ARTICLE, number: ++number, postedAt });
    if (flood) return [{ ...thread, status: 'rejected' as const }];
    const replies = Array.from({ length: index % 10 ? 1 : REPLIES }, (_, nth) =>
      aReplyTo(thread, { id: ids.next(), number: ++number, postedAt: new Date(postedAt.getTime() + (nth >> 1)) }),
    );
    return [{ ...thread, repliesPublished: replies.length }, ...replies];
  });
}

const longThread = (threads: readonly Thread[]): string =>
  threads.find(({ replies }) => replies.more)?.comment.id ?? 'none';

describe('MongoThreadRepository', () => {
  let connection: Connection;
  let comments: Model<CommentDocument>;
  let sut: MongoThreadRepository;
  const discussion = aDiscussion();

  beforeAll(async () => {
    connection = await freshDatabase();
    comments = connection.model<CommentDocument>(COMMENT);
    await comments.insertMany(discussion.map((one) => ({ _id: one.id, ...toState(one), version: 1 })));
    sut = new MongoThreadRepository(comments);
  });

  afterAll(() => connection.close());

  const newestFirst = (a: Comment, b: Comment) => b.postedAt.getTime() - a.postedAt.getTime() || (a.id < b.id ? 1 : -1);

  it('reads every published thread once, in order, though many share a moment', async () => {
    const expected = discussion.filter(({ parentId, status }) => parentId === null && status === 'published');
    const read: Comment[] = [];
    for (let more = true; more;) {
      const page = await sut.threads(ARTICLE, { limit: 9, after: read.at(-1) ?? null });
      read.push(...page.items.map(({ comment }) => comment));
      more = page.more;
    }
    expect(read.map(({ id }) => id)).toEqual(expected.sort(newestFirst).map(({ id }) => id));
  });

  it('reads every reply once, oldest first, where the thread’s own page ends', async () => {
    const { items } = await sut.threads(ARTICLE, { limit: 50, after: null });
    const long = items.find(({ replies }) => replies.more);
    const read = [...(long?.replies.items ?? [])];
    for (let more = true; more;) {
      const page = await sut.replies(long?.comment.id ?? '', { limit: 7, after: read.at(-1) ?? null });
      read.push(...page.items);
      more = page.more;
    }
    const expected = discussion.filter(({ parentId }) => parentId === long?.comment.id);
    expect(read.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  it('touches no more documents than a page shows, wherever the page lies', async () => {
    const first = await sut.threads(ARTICLE, { limit: 20, after: null });
    const after = first.items.at(-1)?.comment ?? null;
    await connection.db?.command({ profile: 2 });
    const { items } = await sut.threads(ARTICLE, { limit: 20, after });
    await sut.replies(longThread(items), { limit: 20, after: null });
    await connection.db?.command({ profile: 0 });
    const profile = connection.collection<{ docsExamined: number; hasSortStage?: boolean }>('system.profile');
    const [threads, ...below] = await profile.find({ 'command.aggregate': 'comments' }).sort({ ts: 1 }).toArray();
    const shown = items.reduce(
      (sum, { replies: { items: below, more } }) => sum + 1 + below.length + (more ? 1 : 0),
      0,
    );
    // One thread more than shown, to know whether there are more; and those of the moment where the page before ended.
    const replies = below.pop();
    const examined = [threads, ...below].reduce((sum, query) => sum + (query?.docsExamined ?? NaN), 0);
    expect(examined).toBeLessThanOrEqual(shown + 30);
    expect(replies?.docsExamined).toBeLessThanOrEqual(21);
    expect([threads, ...below, replies].map((query) => query?.hasSortStage)).toEqual(Array(4).fill(undefined));
  });
});
