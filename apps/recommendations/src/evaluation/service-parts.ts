import type { ServiceParts } from './replay.js';
import { ApplyActivityWhenReadersActConsumer } from '#consumers/apply-activity-when-readers-act.consumer.js';
import { CountCommentsWhenCommentsAppearConsumer } from '#consumers/count-comments-when-comments-appear.consumer.js';
import { IndexArticlesWhenArticlesChangeConsumer } from '#consumers/index-articles-when-articles-change.consumer.js';
import { ARTICLES, type ArticleDocument } from '#mongo/article.schema.js';
import { ARTICLE_STATS, type ArticleStatsDocument } from '#mongo/article-stats.schema.js';
import { CO_READS, type CoReadDocument } from '#mongo/co-read.schema.js';
import { FIRST_READS, type FirstReadDocument } from '#mongo/first-read.schema.js';
import { MongoActivityRepository } from '#mongo/mongo-activity.repository.js';
import { MongoArticleRepository } from '#mongo/mongo-article.repository.js';
import { MongoPopularityRepository } from '#mongo/mongo-popularity.repository.js';
import { MongoReaderRepository } from '#mongo/mongo-reader.repository.js';
import { READERS, type ReaderDocument } from '#mongo/reader.schema.js';
import { READER_SETTINGS, type ReaderSettingsDocument } from '#mongo/reader-settings.schema.js';
import { READ_COUNTS_FROM_SECONDS } from '#domain/activity.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { IndexedStates } from '#ranking/indexed-states.js';
import { ApplyActivityUseCase } from '#use-cases/apply-activity.use-case.js';
import { FindPeersUseCase } from '#use-cases/find-peers.use-case.js';
import { FindRelatedCandidatesUseCase } from '#use-cases/find-related-candidates.use-case.js';
import { FollowEventUseCase } from '#use-cases/follow-event.use-case.js';
import { IndexArticlesUseCase } from '#use-cases/index-articles.use-case.js';
import { RankForReaderUseCase } from '#use-cases/rank-for-reader.use-case.js';
import { SystemClock } from '@broadsheet/platform';
import type { Connection } from 'mongoose';

/** The service's handlers and scorers on a database of their own, without Kafka and HTTP. */
export function serviceParts(connection: Connection, consumers: number): ServiceParts {
  const stats = connection.model<ArticleStatsDocument>(ARTICLE_STATS);
  const settings = connection.model<ReaderSettingsDocument>(READER_SETTINGS);
  const firstReads = connection.model<FirstReadDocument>(FIRST_READS);
  const articles = new MongoArticleRepository(connection.model<ArticleDocument>(ARTICLES));
  const popularity = new MongoPopularityRepository(stats, connection.model<CoReadDocument>(CO_READS));
  const readers = new MongoReaderRepository(connection.model<ReaderDocument>(READERS), firstReads, settings);
  const applyActivity = () =>
    new ApplyActivityUseCase(new MongoActivityRepository(connection, new SystemClock()), READ_COUNTS_FROM_SECONDS);
  const index = new ArticleIndex();
  const states = new IndexedStates();
  return {
    index,
    followEvent: new FollowEventUseCase(index, states),
    articles: new IndexArticlesWhenArticlesChangeConsumer(new IndexArticlesUseCase(articles, states)),
    activity: Array.from({ length: consumers }, () => new ApplyActivityWhenReadersActConsumer(applyActivity())),
    comments: new CountCommentsWhenCommentsAppearConsumer(applyActivity()),
    readers,
    rankForReader: new RankForReaderUseCase(index, readers, popularity, new FindPeersUseCase(readers, popularity)),
    findRelated: new FindRelatedCandidatesUseCase(index, popularity),
  };
}
