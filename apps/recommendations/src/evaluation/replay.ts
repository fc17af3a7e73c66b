import { type Deliveries, type Handle, IN_ORDER } from './deliveries.js';
import type { ApplyActivityWhenReadersActConsumer } from '#consumers/apply-activity-when-readers-act.consumer.js';
import type { CountCommentsWhenCommentsAppearConsumer } from '#consumers/count-comments-when-comments-appear.consumer.js';
import type { IndexArticlesWhenArticlesChangeConsumer } from '#consumers/index-articles-when-articles-change.consumer.js';
import { dislikedBy, NOTHING_REMEMBERED } from '#domain/reader-memory.js';
import type { ReaderRepository } from '#domain/reader.repository.js';
import type { ArticleIndex } from '#ranking/article-index.js';
import { EVERYTHING } from '#ranking/list-scope.js';
import { relatedScores, type RelatedScore } from '#ranking/related-score.js';
import type { PersonalScore } from '#ranking/personal-score.js';
import type { FindRelatedCandidatesUseCase } from '#use-cases/find-related-candidates.use-case.js';
import type { FollowEventUseCase } from '#use-cases/follow-event.use-case.js';
import type { RankForReaderUseCase } from '#use-cases/rank-for-reader.use-case.js';
import {
  activityReactedV1,
  activityReadV1,
  articlePublishedV1,
  commentPostedV1,
  type EventDefinition,
  type EventEnvelope,
  type EventOf,
} from '@broadsheet/contracts';

/** The service's own parts that a replay goes through. */
export interface ServiceParts {
  readonly index: ArticleIndex;
  readonly followEvent: FollowEventUseCase;
  readonly articles: IndexArticlesWhenArticlesChangeConsumer;
  /** Of as many consumers as there are to be, each with a turn of its own. */
  readonly activity: readonly ApplyActivityWhenReadersActConsumer[];
  readonly comments: CountCommentsWhenCommentsAppearConsumer;
  readonly readers: ReaderRepository;
  readonly rankForReader: RankForReaderUseCase;
  readonly findRelated: FindRelatedCandidatesUseCase;
}

const OF_READERS = [activityReadV1, activityReactedV1];
type ReaderEvent = EventOf<typeof activityReadV1 | typeof activityReactedV1>;

const MOST_TOGETHER = 500;

/**
 * Feeds events to the service's own handlers, in their order and in batches, and asks its own scorers. Whoever is scored
 * is scored with everything that was told before, and with nothing else.
 */
export class Replay {
  private pending: EventEnvelope[] = [];

  constructor(
    private readonly parts: ServiceParts,
    private readonly deliveries: Deliveries = IN_ORDER,
  ) {
    parts.index.markBuilt();
  }

  async tell(event: EventEnvelope): Promise<void> {
    this.pending.push(event);
    if (this.pending.length >= MOST_TOGETHER) await this.settle();
  }

  async personal(readerId: string, now: Date): Promise<readonly PersonalScore[]> {
    await this.settle();
    const memory = (await this.parts.readers.memoryOf(readerId)) ?? NOTHING_REMEMBERED;
    const scope = { ...EVERYTHING, leftOut: new Set(dislikedBy(memory)) };
    const { scores } = await this.parts.rankForReader.run({ ...memory, id: readerId }, { now, scope, most: Infinity });
    return scores;
  }

  /** Empty beside an article that the service does not know. */
  async related(articleId: string, now: Date): Promise<readonly RelatedScore[]> {
    await this.settle();
    const seed = this.parts.index.published(articleId);
    if (!seed) return [];
    const { candidates, coReaders } = await this.parts.findRelated.run(seed);
    return relatedScores(candidates, coReaders, now);
  }

  /** Articles written like this one, best first. */
  similar(articleId: string, most: number): string[] {
    return this.parts.index.content.similarTo(articleId, most).map(({ id }) => id);
  }

  /** Applies what has been told and not yet applied. */
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
    const { activity: consumers } = this.parts;
    const handle: Handle = async (number, events) =>
      consumers[number % consumers.length]?.handle(only(events, OF_READERS));
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
