import {
  type Clearing,
  type KnownActivity,
  type Reaction,
  reactionId,
  type Read,
  type ReaderActivity,
} from './activity.js';
import { ArticleGains } from './article-gains.js';
import { ReadEffects } from './read-effects.js';
import { cleared, isAfterClearing, ReaderProfiles, withOpinion } from './reader-profile.js';
import type { HandlerOutcome } from '@broadsheet/contracts';

/**
 * What a batch of activity changes, computed in memory as if each activity were applied alone, in the order in which they
 * are added. Needs to know which of them are stored already, and the profiles of their readers. Changes nothing by itself.
 */
export class ActivityEffects {
  readonly reads: ReadEffects;
  readonly profiles: ReaderProfiles;
  readonly gains = new ArticleGains();
  /** By id: reactions that count from now on. */
  readonly reactions = new Map<string, Reaction>();
  /** Whose stored rows must no longer name the reader, and up to which time. */
  readonly clearings: Clearing[] = [];
  private readonly counted: ReadonlySet<string>;

  constructor(known: KnownActivity) {
    this.profiles = new ReaderProfiles(known.profiles);
    this.reads = new ReadEffects(known.firstReads, this.profiles, this.gains);
    this.counted = new Set(known.reactions);
  }

  get isEmpty(): boolean {
    const { added, readAgain } = this.reads;
    return added.size + readAgain.size + this.reactions.size + this.profiles.changed.size === 0;
  }

  add(activity: ReaderActivity): HandlerOutcome {
    if (activity.kind === 'clearing') return this.clear(activity);
    this.clearBefore(activity);
    if (activity.kind === 'read') return this.reads.add(activity);
    const changes = [this.remember(activity), this.count(activity)];
    return changes.includes(true) ? 'done' : 'duplicate';
  }

  /** A repeated read must not be mistaken for the read before the clearing, although the clearing's own event comes later. */
  private clearBefore({ readerId, clearedAt: at, reportedAt }: Read | Reaction): void {
    if (at && isAfterClearing(this.profiles.of(readerId), at))
      this.clear({ kind: 'clearing', readerId, at, reportedAt });
  }

  /** Lists a repeated clearing too: the process that applied it may have died before it updated the stored rows. */
  private clear(clearing: Clearing): HandlerOutcome {
    const { readerId, at } = clearing;
    this.clearings.push(clearing);
    if (!this.profiles.change(readerId, cleared(this.profiles.of(readerId), at))) return 'duplicate';
    this.reads.clear(readerId, at);
    return 'done';
  }

  private remember({ kind, readerId, articleId: article, at, remembered }: Reaction): boolean {
    const profile = this.profiles.of(readerId);
    if ((kind !== 'like' && kind !== 'dislike') || !remembered || !isAfterClearing(profile, at)) return false;
    return this.profiles.change(readerId, withOpinion(profile, { article, kind, at }));
  }

  private count(reaction: Reaction): boolean {
    const id = reactionId(reaction);
    if (reaction.kind === 'dislike' || this.counted.has(id) || this.reactions.has(id)) return false;
    this.reactions.set(id, reaction);
    this.gains.add(reaction);
    return true;
  }
}
