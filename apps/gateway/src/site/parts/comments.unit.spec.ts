import { aComment, id, textOf } from '#site/site-samples.spec.js';
import { comment, type CommentBranch, commentTree } from './comments.js';

const LABELS = new Map([['wordpress', 'WordPress']]);

describe('comment', () => {
  it('shows name, date and words, and can be linked to', () => {
    const sut = comment(aComment(3), LABELS);
    expect(textOf(sut)).toBe('Reader 3 10 September 2026, 08:00 UTC Words of 3.');
    expect(sut.source).toContain('id="_comment-3"');
    expect(sut.source).toContain('href="#_comment-3"');
  });

  it.each([
    ['wordpress', 'via WordPress'],
    ['disqus', 'via disqus'],
  ])('from %s says "%s"', (provider, words) => {
    expect(textOf(comment(aComment(3, { provider }), LABELS))).toContain(words);
  });

  it.each([
    ['deleted', 'This comment was deleted.'],
    ['rejected', 'This comment was removed by the moderators.'],
  ] as const)('leaves a gap where it was %s', (status, words) => {
    expect(textOf(comment(aComment(3, { status, authorName: null, text: null }), LABELS))).toBe(words);
  });
});

const shape = (branches: readonly CommentBranch[]): unknown =>
  branches.map(({ comment, replies }) => (replies.length > 0 ? [comment.number, shape(replies)] : comment.number));

describe('commentTree', () => {
  it('puts replies below their parents, in the given order', () => {
    const comments = [
      aComment(1),
      aComment(2, { parentId: id(1) }),
      aComment(3, { parentId: id(2) }),
      aComment(4, { parentId: id(1) }),
      aComment(5),
    ];
    expect(shape(commentTree(comments))).toEqual([[1, [[2, [3]], 4]], 5]);
  });

  it('loses no reply whose parent is on another page', () => {
    expect(shape(commentTree([aComment(2, { parentId: id(9) }), aComment(3, { parentId: id(2) })]))).toEqual([
      [2, [3]],
    ]);
  });
});
