import { ApplyActivityWhenReadersActConsumer } from '#consumers/apply-activity-when-readers-act.consumer.js';
import { CountCommentsWhenCommentsAppearConsumer } from '#consumers/count-comments-when-comments-appear.consumer.js';
import { IndexArticlesWhenArticlesChangeConsumer } from '#consumers/index-articles-when-articles-change.consumer.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { PersonalRanker } from '#lists/personal-ranker.js';
import { RelatedCandidateFinder } from '#lists/related-candidate-finder.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { FollowEventUseCase } from '#use-cases/follow-event.use-case.js';
import type { INestApplicationContext } from '@nestjs/common';

/** The service's own parts that a replay goes through. */
export interface ServiceParts {
  readonly index: ArticleIndex;
  readonly followEvent: FollowEventUseCase;
  readonly articles: IndexArticlesWhenArticlesChangeConsumer;
  readonly activity: ApplyActivityWhenReadersActConsumer;
  readonly comments: CountCommentsWhenCommentsAppearConsumer;
  readonly readers: ReaderRepository;
  readonly ranker: PersonalRanker;
  readonly candidates: RelatedCandidateFinder;
}

/** As Nest has wired them. */
export function servicePartsOf(context: INestApplicationContext): ServiceParts {
  const get = <T>(type: abstract new (...args: never[]) => T): T => context.get(type, { strict: false });
  return {
    index: get(ArticleIndex),
    followEvent: get(FollowEventUseCase),
    articles: get(IndexArticlesWhenArticlesChangeConsumer),
    activity: get(ApplyActivityWhenReadersActConsumer),
    comments: get(CountCommentsWhenCommentsAppearConsumer),
    readers: get(ReaderRepository),
    ranker: get(PersonalRanker),
    candidates: get(RelatedCandidateFinder),
  };
}
