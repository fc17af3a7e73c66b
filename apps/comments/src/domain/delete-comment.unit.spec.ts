import { aComment } from './a-comment.builder.js';
import { CommentDeleted, CommentNotFound, CommentNotYours } from './comments.errors.js';
import { deleteComment as sut } from './delete-comment.js';
import { ANONYMOUS, type Caller } from '@broadsheet/contracts';

const caller = (accountId: string | null, ...roles: Caller['roles']): Caller => ({ ...ANONYMOUS, accountId, roles });
const AUTHOR = caller('ada', 'reader');
const OTHER = caller('eve', 'reader', 'editor');

describe('deleteComment', () => {
  it('erases words and name, and publishes that in the topic that holds them', () => {
    const { comment, events } = sut(aComment({ authorId: 'ada' }), AUTHOR);
    expect(comment).toMatchObject({ status: 'deleted', text: null, authorName: null });
    expect(events.map(({ definition }) => definition.type)).toEqual([
      'news.comment.deleted.v1',
      'news.comment-content.erased.v1',
    ]);
    expect(events[0]?.data).toMatchObject({ comment: { status: 'deleted', length: 0 } });
    expect(events[1]).toMatchObject({ key: comment.id, data: null });
  });

  it.each([caller('mo', 'moderator'), caller('al', 'admin')])('lets %o delete anybody’s', (moderator) => {
    expect(sut(aComment({ authorId: 'ada' }), moderator).comment.status).toBe('deleted');
  });

  it('keeps others’ hands off, guests’ comments included', () => {
    expect(() => sut(aComment({ authorId: 'ada' }), OTHER)).toThrow(CommentNotYours);
    expect(() => sut(aComment({ authorId: null }), caller(null))).toThrow(CommentNotYours);
  });

  it.each(['rejected', 'deleted'] as const)('publishes no event for a comment that is %s', (status) => {
    expect(() => sut(aComment({ authorId: 'ada', status }), OTHER)).toThrow(CommentNotFound);
  });

  it('deletes once', () => {
    expect(() => sut(aComment({ authorId: 'ada', status: 'deleted' }), AUTHOR)).toThrow(CommentDeleted);
  });
});
