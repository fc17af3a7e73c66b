import { aComment, id } from '#site/site-samples.spec.js';
import { commentTree, type CommentBranch } from './comment-tree.js';

const shape = (branches: readonly CommentBranch[]): unknown =>
  branches.map(({ comment, replies }) => (replies.length > 0 ? [comment.number, shape(replies)] : comment.number));

describe('commentTree', () => {
  it('puts replies under what they answer, in the order given', () => {
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
