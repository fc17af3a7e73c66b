import type { DiscussionCounts } from './discussion-counts.js';

/** Reads the counts of a discussion, which are written with the comments. Exact, and no dearer for many comments. */
export abstract class DiscussionCountRepository {
  abstract of(articleId: string): Promise<DiscussionCounts>;
}
