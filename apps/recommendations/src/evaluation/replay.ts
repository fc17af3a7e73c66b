import { type Deliveries, type Handle, IN_ORDER } from './deliveries.js';
import type { ServiceParts } from './service-parts.js';
import { dislikedBy, EMPTY_PROFILE } from '#domain/reader-profile.js';
import { EVERYTHING } from '#lists/list-scope.js';
import type { PersonalScore } from '#ranking/personal-score.js';
import { type RelatedScore, relatedScores } from '#ranking/related-score.js';
import {
  activityReactedV1,
  activityReadV1,
  articlePublishedV1,
  commentPostedV1,
  type EventDefinition,
  type EventEnvelope,
  type EventOf,
} from '@broadsheet/contracts';

const OF_READERS = [activityReadV1, activityReactedV1];
type ReaderEvent = EventOf<typeof activityReadV1 | typeof activityReactedV1>;

const MAX_BATCH = 500;

/**
 * Feeds events to the service's own handlers, in their order and in batches, and asks its own rankers. Each ranking
 * rests on every event before it, and on nothing else.
 */
export class Replay {
  private pending: EventEnvelope[] = [];

  constructor(
    private readonly parts: ServiceParts,
    private readonly deliveries: Deliveries = IN_ORDER,
  ) {
    parts.index.markBuilt();
  }

  async publish(event: EventEnvelope): Promise<void> {
    this.pending.push(event);
    if (this.pending.length >= MAX_BATCH) await this.settle();
  }

  async personal(readerId: string, now: Date): Promise<readonly PersonalScore[]> {
    await this.settle();
    const profile = (await this.parts.readers.profileOf(readerId)) ?? EMPTY_PROFILE;
    const scope = { ...EVERYTHING, leftOut: new Set(dislikedBy(profile)) };
    const { scores } = await this.parts.ranker.rank({ ...profile, id: readerId }, { now, scope, limit: Infinity });
    return scores;
  }

  /** Empty for an article that the service does not know. */
  async related(articleId: string, now: Date): Promise<readonly RelatedScore[]> {
    await this.settle();
    const seed = this.parts.index.published(articleId);
    if (!seed) return [];
    const { candidates, coReaders } = await this.parts.candidates.find(seed);
    return relatedScores(candidates, coReaders, now);
  }

  /** Articles with a similar text, best first. */
  similar(articleId: string, limit: number): string[] {
    return this.parts.index.content.similarTo(articleId, limit).map(({ id }) => id);
  }

  /** Applies every event that has been published and not applied yet. */
  async settle(): Promise<void> {
    const events = this.pending;
    if (events.length === 0) return;
    this.pending = [];
    const articles = only(events, [articlePublishedV1]);
    const activity = only(events, OF_READERS);
    const comments = only(events, [commentPostedV1]);
    for (const event of articles) this.parts.followEvent.run(event);
    if (articles.length > 0) await this.parts.articles.handle(articles);
    if (activity.length > 0) await this.deliver(activity);
    if (comments.length > 0) await this.parts.comments.handle(comments);
  }

  private async deliver(activity: readonly ReaderEvent[]): Promise<void> {
    const handle: Handle = async (_consumer, events) => this.parts.activity.handle(only(events, OF_READERS));
    await this.deliveries.deliver(activity, (event) => (event as ReaderEvent).data.readerId, handle);
  }
}

function only<TEvent extends EventDefinition>(
  events: readonly EventEnvelope[],
  definitions: readonly TEvent[],
): EventOf<TEvent>[] {
  const types = new Set(definitions.map(({ type }) => type));
  return events.filter(({ type }) => types.has(type)) as EventOf<TEvent>[];
}
