import type { Clearing, Reaction, Read, ReaderActivity } from './activity.js';
import type { Applied } from './applied.js';
import { ArticleGains } from './article-gains.js';
import { reactionId } from './counted-once.js';
import type { KnownActivity } from './known-activity.js';
import { ReadEffects } from './read-effects.js';
import { ReaderMemories } from './reader-memories.js';
import { cleared, isAfterClearing, withOpinion } from './reader-memory.js';

/**
 * What activity changes, worked out in memory as if each were applied alone, in the order in which they are added. Must have
 * been given which of them are stored already, and the memories of their readers. Changes nothing by itself.
 */
export class ActivityEffects {
  readonly reads: ReadEffects;
  readonly memories: ReaderMemories;
  readonly gains = new ArticleGains();
  /** By id: reactions that count from now on. */
  readonly reactions = new Map<string, Reaction>();
  /** Of readers whose stored rows are to say no more who read, and until when. */
  readonly clearings: Clearing[] = [];
  private readonly counted: ReadonlySet<string>;

  constructor(known: KnownActivity) {
    this.memories = new ReaderMemories(known.memories);
    this.reads = new ReadEffects(known.firstReads, this.memories, this.gains);
    this.counted = new Set(known.reactions);
  }

  get isEmpty(): boolean {
    const { added, readAgain } = this.reads;
    return added.size + readAgain.size + this.reactions.size + this.memories.changed.size === 0;
  }

  add(activity: ReaderActivity): Applied {
    if (activity.kind === 'clearing') return this.clear(activity);
    this.clearBefore(activity);
    if (activity.kind === 'read') return this.reads.add(activity);
    const changes = [this.remember(activity), this.count(activity)];
    return changes.includes(true) ? 'done' : 'duplicate';
  }

  /** What was read again must not be taken for what was read before, although the clearing in between comes later. */
  private clearBefore({ readerId, clearedAt: at, reportedAt }: Read | Reaction): void {
    if (at && isAfterClearing(this.memories.of(readerId), at))
      this.clear({ kind: 'clearing', readerId, at, reportedAt });
  }

  /** Also where it has been done: whoever did it may have died before the stored rows were looked for. */
  private clear(clearing: Clearing): Applied {
    const { readerId, at } = clearing;
    this.clearings.push(clearing);
    if (!this.memories.change(readerId, cleared(this.memories.of(readerId), at))) return 'duplicate';
    this.reads.clear(readerId, at);
    return 'done';
  }

  private remember({ kind, readerId, articleId: article, at, remembered }: Reaction): boolean {
    const memory = this.memories.of(readerId);
    if ((kind !== 'like' && kind !== 'dislike') || !remembered || !isAfterClearing(memory, at)) return false;
    return this.memories.change(readerId, withOpinion(memory, { article, kind, at }));
  }

  private count(reaction: Reaction): boolean {
    const id = reactionId(reaction);
    if (reaction.kind === 'dislike' || this.counted.has(id) || this.reactions.has(id)) return false;
    this.reactions.set(id, reaction);
    this.gains.add(reaction);
    return true;
  }
}
