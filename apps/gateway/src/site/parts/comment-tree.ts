import type { CommentView } from '@broadsheet/contracts';

/** A comment with what answers it, oldest first. */
export interface CommentBranch {
  readonly comment: CommentView;
  readonly replies: readonly CommentBranch[];
}

/** Replies under what they answer. One whose parent is not among them stands at the top, so that none is lost. */
export function commentTree(comments: readonly CommentView[]): CommentBranch[] {
  const known = new Set(comments.map(({ id }) => id));
  const children = Map.groupBy(comments, ({ parentId }) => (parentId && known.has(parentId) ? parentId : null));
  const branches = (parentId: string | null): CommentBranch[] =>
    (children.get(parentId) ?? []).map((comment) => ({ comment, replies: branches(comment.id) }));
  return branches(null);
}
