import { aComment } from './a-comment.builder.js';
import { CommentAlreadyDecided, CommentDeleted } from './comments.errors.js';
import { rejectComment, restoreComment } from './moderate-comment.js';
import { ANONYMOUS } from '@broadsheet/contracts';

const moderation = {
  caller: { ...ANONYMOUS, accountId: 'mo', roles: ['moderator' as const] },
  reason: 'off topic',
};

describe('rejectComment', () => {
  it('hides it, keeps its words, and publishes who and why', () => {
    const { comment, events } = rejectComment(aComment(), moderation);
    expect(comment).toMatchObject({ status: 'rejected', text: aComment().text });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      definition: { type: 'news.comment.rejected.v1' },
      data: { change: { by: { kind: 'account', id: 'mo' }, reason: 'off topic' } },
    });
  });

  it('is possible once, and not after a deletion', () => {
    expect(() => rejectComment(aComment({ status: 'rejected' }), moderation)).toThrow(CommentAlreadyDecided);
    expect(() => rejectComment(aComment({ status: 'deleted' }), moderation)).toThrow(CommentDeleted);
  });
});

describe('restoreComment', () => {
  it('brings a rejected one back', () => {
    const { comment, events } = restoreComment(aComment({ status: 'rejected' }), moderation);
    expect(comment.status).toBe('published');
    expect(events.map(({ definition }) => definition.type)).toEqual(['news.comment.restored.v1']);
  });

  it('changes nothing that is published or deleted', () => {
    expect(() => restoreComment(aComment(), moderation)).toThrow(CommentAlreadyDecided);
    expect(() => restoreComment(aComment({ status: 'deleted' }), moderation)).toThrow(CommentDeleted);
  });
});
