import { aComment, aReplyTo } from './a-comment.builder.js';
import type { Comment } from './comment.js';
import { importComment as sut } from './import-comment.js';
import { ParentInOtherDiscussion } from './comments.errors.js';
import { ANONYMOUS, ImportedComment } from '@broadsheet/contracts';

const thread = aComment();
const command = (given: object = {}, articleId = thread.articleId) => ({
  id: '01980000-0000-7000-8000-000000000009',
  number: 9,
  articleId,
  caller: { ...ANONYMOUS, accountId: 'importer', scopes: ['import' as const] },
  item: ImportedComment.parse({
    sourceId: 'wp:7',
    article: 'some-article',
    provider: 'wordpress',
    authorName: 'Carl',
    text: 'Old words',
    postedAt: '2019-05-06T07:08:09Z',
    ...given,
  }),
});

describe('importComment', () => {
  it('keeps date, provider and source, and belongs to no account', () => {
    const { comment, events } = sut(null, command());
    expect(comment).toMatchObject({
      provider: 'wordpress',
      sourceId: 'wp:7',
      authorId: null,
      authorName: 'Carl',
      postedAt: new Date('2019-05-06T07:08:09.000Z'),
    });
    expect(events[0]?.data).toMatchObject({
      comment: { postedAt: '2019-05-06T07:08:09.000Z' },
      change: { by: { kind: 'account', id: 'importer' } },
    });
  });

  it('posts and rejects what was rejected at its source', () => {
    const { comment, events } = sut(null, command({ status: 'rejected', reason: 'spam' }));
    expect(comment.status).toBe('rejected');
    expect(events.map(({ definition }) => definition.type)).toEqual([
      'news.comment.posted.v1',
      'news.comment-content.written.v1',
      'news.comment.rejected.v1',
    ]);
    expect(events[0]?.data).toMatchObject({ comment: { status: 'published' } });
    expect(events[2]?.data).toMatchObject({ comment: { status: 'rejected' }, change: { reason: 'spam' } });
  });

  it('makes a reply that lies too deep a sibling of its parent', () => {
    const fifth = [2, 3, 4, 5].reduce<Comment>((parent) => aReplyTo(parent), thread);
    const { comment } = sut(fifth, command());
    expect(comment).toMatchObject({ parentId: fifth.parentId, ancestorIds: fifth.ancestorIds });
  });

  it('refuses a parent under another article, however deep', () => {
    const fifth = [2, 3, 4, 5].reduce<Comment>((parent) => aReplyTo(parent), thread);
    const elsewhere = '01980000-0000-7000-8000-00000000000b';
    expect(() => sut(fifth, command({}, elsewhere))).toThrow(ParentInOtherDiscussion);
  });
});
