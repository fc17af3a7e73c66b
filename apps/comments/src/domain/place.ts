import { levelOf, type Comment } from './comment.js';
import { ParentInOtherDiscussion } from './comments.errors.js';

/** Where a comment hangs in its discussion. */
export type Place = Pick<Comment, 'articleId' | 'parentId' | 'threadId' | 'ancestorIds'>;

/** A thread is level 1, so there are four levels of replies. */
export const DEEPEST_LEVEL = 5;

export function newThread(id: string, articleId: string): Place {
  return { articleId, parentId: null, threadId: id, ancestorIds: [] };
}

export function below(parent: Comment, articleId: string): Place {
  if (parent.articleId !== articleId) throw new ParentInOtherDiscussion(parent.id);
  const ancestorIds = [...parent.ancestorIds, parent.id];
  return { articleId, parentId: parent.id, threadId: parent.threadId, ancestorIds };
}

/** As `below`, but what would lie too deep hangs beside its parent: another site's history is not refused. */
export function belowOrBeside(parent: Comment, articleId: string): Place {
  const { parentId, threadId, ancestorIds } = parent;
  const place = below(parent, articleId);
  return levelOf(parent) < DEEPEST_LEVEL ? place : { articleId, parentId, threadId, ancestorIds };
}
