import { type Deliveries, type Handle, IN_ORDER } from './deliveries.js';
import { ApplyReadsWhenArticlesAreReadConsumer } from '#consumers/apply-reads-when-articles-are-read.consumer.js';
import { IndexArticlesWhenArticlesChangeConsumer } from '#consumers/index-articles-when-articles-change.consumer.js';
import type { ArticleIndex } from '#ranking/article-index.js';
import { relatedScores, type RelatedScore } from '#ranking/related-score.js';
import type { PersonalScore } from '#ranking/personal-score.js';
import type { FindRelatedCandidatesUseCase } from '#use-cases/find-related-candidates.use-case.js';
import type { FollowEventUseCase } from '#use-cases/follow-event.use-case.js';
import type { RankForReaderUseCase } from '#use-cases/rank-for-reader.use-case.js';
import { activityReadV1, articlePublishedV1, type EventEnvelope, type EventOf } from '@broadsheet/contracts';

/** The service's own parts that a replay goes through. */
export interface ServiceParts {
  readonly index: ArticleIndex;
  readonly followEvent: FollowEventUseCase;
  readonly articles: IndexArticlesWhenArticlesChangeConsumer;
  /** Of as many consumers as there are to be, each with a turn of its own. */
  readonly reads: readonly ApplyReadsWhenArticlesAreReadConsumer[];
  readonly rankForReader: RankForReaderUseCase;
  readonly findRelated: FindRelatedCandidatesUseCase;
}

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
    const { scores } = await this.parts.rankForReader.run(readerId, now);
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
    const articles = only(events, articlePublishedV1);
    const reads = only(events, activityReadV1);
    for (const event of articles) this.parts.followEvent.run(event);
    if (articles.length > 0) await this.parts.articles.handle(articles);
    if (reads.length === 0) return;
    const handle: Handle = (consumer, some) => this.readsOf(consumer).handle(only(some, activityReadV1));
    await this.deliveries.deliver(reads, (event) => (event as (typeof reads)[number]).data.readerId, handle);
  }

  private readsOf(consumer: number): ApplyReadsWhenArticlesAreReadConsumer {
    const { reads } = this.parts;
    const one = reads[consumer % reads.length];
    if (!one) throw new Error('there is no consumer of reads');
    return one;
  }
}

function only<TEvent extends typeof articlePublishedV1 | typeof activityReadV1>(
  events: readonly EventEnvelope[],
  { type }: TEvent,
): EventOf<TEvent>[] {
  return events.filter((event): event is EventOf<TEvent> => event.type === type);
}
