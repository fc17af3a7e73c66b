import type { Comment } from './comment.js';
import { shownCountOf, type DiscussionCounts } from './discussion-counts.js';
import type { CommentVersion, CommentView } from '@broadsheet/contracts';

/** As everybody may see it: what is not published is a gap without name and words. */
export function commentView(comment: Comment): CommentView {
  const { id, number, parentId, provider, status, postedAt, version } = comment;
  const visible = status === 'published';
  return {
    id,
    number,
    parentId,
    provider,
    status,
    authorName: visible ? comment.authorName : null,
    text: visible ? comment.text : null,
    postedAt: postedAt.toISOString(),
    version,
  };
}

/** The response to a change, with the count of its provider as readers see it afterwards. */
export function commentVersion(comment: Comment, counts: DiscussionCounts): CommentVersion {
  const { id, number, status, version, provider } = comment;
  return { id, number, status, version, count: shownCountOf(provider, counts) };
}
