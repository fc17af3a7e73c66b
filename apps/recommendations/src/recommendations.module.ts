import { ReadModelsModule } from './read-models.module.js';
import type { RecommendationsConfig } from './recommendations.config.js';
import { ForgetReaderWhenAccountDeletedConsumer } from '#consumers/forget-reader-when-account-deleted.consumer.js';
import { KeepIndexCurrentWhenArticlesChangeConsumer } from '#consumers/keep-index-current-when-articles-change.consumer.js';
import { ActivityIntakeRepository } from '#domain/activity-intake.repository.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { PopularityRepository } from '#domain/popularity.repository.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { ActivityController } from '#http/activity.controller.js';
import { CurationController } from '#http/curation.controller.js';
import { ListsController } from '#http/lists.controller.js';
import { ReaderController } from '#http/reader.controller.js';
import { BecauseFinder } from '#lists/because-finder.js';
import { KnownArticles } from '#lists/known-articles.js';
import { ListOpener } from '#lists/list-opener.js';
import { PeerFinder } from '#lists/peer-finder.js';
import { PersonalRanker } from '#lists/personal-ranker.js';
import { ReaderListFiller } from '#lists/reader-list-filler.js';
import { RelatedCandidateFinder } from '#lists/related-candidate-finder.js';
import { UnreadArticles } from '#lists/unread-articles.js';
import { CachedPopularityRepository } from '#mongo/cached-popularity.repository.js';
import { CachedReaderRepository } from '#mongo/cached-reader.repository.js';
import { ownModels, readModels } from '#mongo/models.js';
import { MongoActivityIntakeRepository } from '#mongo/mongo-activity-intake.repository.js';
import { MongoCurationRepository } from '#mongo/mongo-curation.repository.js';
import { MongoPopularityRepository } from '#mongo/mongo-popularity.repository.js';
import { MongoReaderSettingsRepository } from '#mongo/mongo-reader-settings.repository.js';
import { MongoReaderRepository } from '#mongo/mongo-reader.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { BuildIndexUseCase } from '#use-cases/build-index.use-case.js';
import { ClearReaderHistoryUseCase } from '#use-cases/clear-reader-history.use-case.js';
import { EraseReaderUseCase } from '#use-cases/erase-reader.use-case.js';
import { ExcludeArticleUseCase } from '#use-cases/exclude-article.use-case.js';
import { FollowEventUseCase } from '#use-cases/follow-event.use-case.js';
import { GetCurationUseCase } from '#use-cases/get-curation.use-case.js';
import { GetReaderHistoryUseCase } from '#use-cases/get-reader-history.use-case.js';
import { ImportActivityUseCase } from '#use-cases/import-activity.use-case.js';
import { ListBecauseUseCase } from '#use-cases/list-because.use-case.js';
import { ListLatestUseCase } from '#use-cases/list-latest.use-case.js';
import { ListMostReadUseCase } from '#use-cases/list-most-read.use-case.js';
import { ListPersonalUseCase } from '#use-cases/list-personal.use-case.js';
import { ListRelatedUseCase } from '#use-cases/list-related.use-case.js';
import { PinArticleUseCase } from '#use-cases/pin-article.use-case.js';
import { ReadmitArticleUseCase } from '#use-cases/readmit-article.use-case.js';
import { ReportActivityUseCase } from '#use-cases/report-activity.use-case.js';
import { SwitchPersonalisationUseCase } from '#use-cases/switch-personalisation.use-case.js';
import { UnpinArticleUseCase } from '#use-cases/unpin-article.use-case.js';
import { topics } from '@broadsheet/contracts';
import { committedOffsets, LiveTail, MessagingModule } from '@broadsheet/messaging';
import { MongoModule } from '@broadsheet/mongo';
import { databaseName, PlatformModule, Readiness } from '@broadsheet/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';

const SERVICE = 'recommendations';
/** The topics that the index in memory is built from. */
const FOLLOWED = [topics.article, topics.category];

/** The map of the service: everything it consists of, by name. */
@Module({
  imports: [PlatformModule, MongooseModule.forFeature(ownModels)],
  controllers: [
    ActivityController,
    CurationController,
    ListsController,
    ReaderController,
    ForgetReaderWhenAccountDeletedConsumer,
  ],
  providers: [
    BecauseFinder,
    ListOpener,
    PeerFinder,
    PersonalRanker,
    ReaderListFiller,
    RelatedCandidateFinder,
    UnreadArticles,
    BuildIndexUseCase,
    ClearReaderHistoryUseCase,
    EraseReaderUseCase,
    ExcludeArticleUseCase,
    FollowEventUseCase,
    GetCurationUseCase,
    GetReaderHistoryUseCase,
    ImportActivityUseCase,
    ListBecauseUseCase,
    ListLatestUseCase,
    ListMostReadUseCase,
    ListPersonalUseCase,
    ListRelatedUseCase,
    PinArticleUseCase,
    ReadmitArticleUseCase,
    ReportActivityUseCase,
    SwitchPersonalisationUseCase,
    UnpinArticleUseCase,
    { provide: ActivityIntakeRepository, useClass: MongoActivityIntakeRepository },
    { provide: CurationRepository, useClass: MongoCurationRepository },
    MongoPopularityRepository,
    MongoReaderRepository,
    { provide: PopularityRepository, useClass: CachedPopularityRepository },
    { provide: ReaderRepository, useClass: CachedReaderRepository },
    { provide: ReaderSettingsRepository, useClass: MongoReaderSettingsRepository },
    { provide: ArticleIndex, useFactory: () => new ArticleIndex() },
    {
      provide: KnownArticles,
      inject: [ArticleIndex],
      useFactory: (index: ArticleIndex) => new KnownArticles(index),
    },
  ],
})
export class RecommendationsModule {
  constructor(readiness: Readiness, current: KeepIndexCurrentWhenArticlesChangeConsumer) {
    readiness.add('lists', () => current.problem);
  }

  static forRoot(config: RecommendationsConfig): DynamicModule {
    const { MONGODB_URI: uri, KAFKA_BROKERS: brokers, NAME_PREFIX: prefix } = config;
    const kafka = { brokers, prefix, clientId: SERVICE };
    const stored = () => committedOffsets(kafka, SERVICE, FOLLOWED);
    return {
      module: RecommendationsModule,
      imports: [
        MongoModule.forRoot({ uri, dbName: databaseName('recommendations', config), readModels }),
        MessagingModule.forRoot({ service: SERVICE, brokers, prefix }),
        ReadModelsModule.forRoot(config),
      ],
      providers: [
        { provide: LiveTail, useFactory: () => new LiveTail({ ...kafka, service: SERVICE }) },
        {
          provide: KeepIndexCurrentWhenArticlesChangeConsumer,
          inject: [LiveTail, BuildIndexUseCase, FollowEventUseCase],
          useFactory: (tail: LiveTail, build: BuildIndexUseCase, follow: FollowEventUseCase) =>
            new KeepIndexCurrentWhenArticlesChangeConsumer({ tail, stored }, build, follow),
        },
      ],
    };
  }
}
