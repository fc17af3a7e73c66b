import type { ServiceParts } from './replay.js';
import { ApplyActivityWhenReadersActConsumer } from '#consumers/apply-activity-when-readers-act.consumer.js';
import { CountCommentsWhenCommentsAppearConsumer } from '#consumers/count-comments-when-comments-appear.consumer.js';
import { IndexArticlesWhenArticlesChangeConsumer } from '#consumers/index-articles-when-articles-change.consumer.js';
import { MongoActivityRepository } from '#mongo/mongo-activity.repository.js';
import { MongoArticleRepository } from '#mongo/mongo-article.repository.js';
import { MongoPopularityRepository } from '#mongo/mongo-popularity.repository.js';
import { MongoReaderRepository } from '#mongo/mongo-reader.repository.js';
import { READER_SETTINGS, type ReaderSettingsDocument } from '#mongo/reader-settings.schema.js';
import { READ_COUNTS_FROM_SECONDS } from '#domain/activity.js';
import { readModels } from '#mongo/models.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { IndexedStates } from '#ranking/indexed-states.js';
import { ApplyActivityUseCase } from '#use-cases/apply-activity.use-case.js';
import { FindPeersUseCase } from '#use-cases/find-peers.use-case.js';
import { FindRelatedCandidatesUseCase } from '#use-cases/find-related-candidates.use-case.js';
import { FindUnreadUseCase } from '#use-cases/find-unread.use-case.js';
import { FollowEventUseCase } from '#use-cases/follow-event.use-case.js';
import { IndexArticlesUseCase } from '#use-cases/index-articles.use-case.js';
import { RankForReaderUseCase } from '#use-cases/rank-for-reader.use-case.js';
import { Generation, OneGeneration } from '@broadsheet/mongo';
import { SystemClock } from '@broadsheet/platform';
import type { Connection } from 'mongoose';

/** The service's handlers and scorers on a database of their own, without Kafka and HTTP. */
export function serviceParts(connection: Connection, consumers: number): ServiceParts {
  const settings = connection.model<ReaderSettingsDocument>(READER_SETTINGS);
  const stored = new OneGeneration(new Generation(connection, readModels, 0));
  const articles = new MongoArticleRepository(stored);
  const popularity = new MongoPopularityRepository(stored);
  const readers = new MongoReaderRepository(stored, settings);
  const applyActivity = () =>
    new ApplyActivityUseCase(
      new MongoActivityRepository(connection, stored, new SystemClock()),
      READ_COUNTS_FROM_SECONDS,
    );
  const index = new ArticleIndex();
  const states = new IndexedStates();
  const findUnread = new FindUnreadUseCase(index, readers);
  return {
    index,
    followEvent: new FollowEventUseCase(index, states),
    articles: new IndexArticlesWhenArticlesChangeConsumer(new IndexArticlesUseCase(articles, states)),
    activity: Array.from({ length: consumers }, () => new ApplyActivityWhenReadersActConsumer(applyActivity())),
    comments: new CountCommentsWhenCommentsAppearConsumer(applyActivity()),
    readers,
    rankForReader: new RankForReaderUseCase(index, findUnread, popularity, new FindPeersUseCase(readers, popularity)),
    findRelated: new FindRelatedCandidatesUseCase(index, popularity),
  };
}
