import { aComment, aReplyTo } from './a-comment.builder.js';
import type { Comment } from './comment.js';
import { CommentNotFound, GuestNameRequired, ParentInOtherDiscussion, ThreadTooDeep } from './comments.errors.js';
import { postComment as sut, type PostComment } from './post-comment.js';
import { ANONYMOUS, type Caller } from '@broadsheet/contracts';

const NOW = new Date('2026-02-03T04:05:06.789Z');
const ADA: Caller = { accountId: 'ada', name: 'Ada', roles: ['reader'], scopes: [] };
const thread = aComment();
const command = (given: Partial<PostComment> = {}): PostComment => ({
  id: '01980000-0000-7000-8000-000000000009',
  number: 9,
  articleId: thread.articleId,
  caller: ADA,
  text: 'Well said.',
  ...given,
});

describe('postComment', () => {
  it('begins a thread under the name of the account', () => {
    const { comment } = sut(null, command({ guestName: 'somebody else' }), NOW);
    expect(comment).toMatchObject({
      parentId: null,
      threadId: comment.id,
      provider: 'native',
      status: 'published',
      authorId: 'ada',
      authorName: 'Ada',
      postedAt: NOW,
    });
  });

  it('publishes the fact without words and names, and the words separately', () => {
    const [fact, content, ...rest] = sut(null, command(), NOW).events;
    expect(JSON.stringify(fact?.data)).not.toMatch(/Well said|Ada"/);
    expect(fact).toMatchObject({
      definition: { type: 'news.comment.posted.v1' },
      key: thread.articleId,
      subject: command().id,
      data: { comment: { length: 10, authorId: 'ada' }, change: { by: { kind: 'account', id: 'ada' } } },
    });
    expect(content).toMatchObject({
      definition: { type: 'news.comment-content.written.v1' },
      key: command().id,
      data: { authorName: 'Ada', text: 'Well said.' },
    });
    expect(rest).toEqual([]);
  });

  it('places a reply below its parent', () => {
    const reply = aReplyTo(thread);
    const { comment } = sut(reply, command(), NOW);
    expect(comment).toMatchObject({ parentId: reply.id, threadId: thread.id, ancestorIds: [thread.id, reply.id] });
  });

  it('lets a guest comment under a name, and not without one', () => {
    const { comment, events } = sut(null, command({ caller: ANONYMOUS, guestName: 'Bob' }), NOW);
    expect(comment).toMatchObject({ authorId: null, authorName: 'Bob' });
    expect(events[0]?.data).toMatchObject({ change: { by: { kind: 'guest' } } });
    expect(() => sut(null, command({ caller: ANONYMOUS }), NOW)).toThrow(GuestNameRequired);
  });

  it.each(['rejected', 'deleted'] as const)('refuses a reply to a comment that is %s', (status) => {
    expect(() => sut(aComment({ status }), command(), NOW)).toThrow(CommentNotFound);
  });

  it('refuses a reply across articles', () => {
    const articleId = '01980000-0000-7000-8000-00000000000b';
    expect(() => sut(thread, command({ articleId }), NOW)).toThrow(ParentInOtherDiscussion);
  });

  it('goes five levels deep and no deeper', () => {
    const levels = [2, 3, 4].reduce<Comment[]>((all) => [...all, aReplyTo(all.at(-1) ?? thread)], [thread]);
    const { comment: fifth } = sut(levels.at(-1) ?? null, command(), NOW);
    expect(fifth.ancestorIds).toHaveLength(4);
    expect(() => sut(fifth, command(), NOW)).toThrow(ThreadTooDeep);
  });
});
