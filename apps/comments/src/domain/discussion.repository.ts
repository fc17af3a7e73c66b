import type { Discussion, DiscussionChange } from './discussion.js';

/** Keeps what is decided about a discussion as a whole, with its events. `decide` may be asked again after a lost race. */
export abstract class DiscussionRepository {
  abstract change(articleId: string, decide: (discussion: Discussion) => DiscussionChange): Promise<DiscussionChange>;
}
