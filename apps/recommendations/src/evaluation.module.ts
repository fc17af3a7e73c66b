import { ReadModelsModule } from './read-models.module.js';
import { READ_COUNTS_FROM_SECONDS } from '#domain/activity.js';
import { PopularityRepository } from '#domain/popularity.repository.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import { PeerFinder } from '#lists/peer-finder.js';
import { PersonalRanker } from '#lists/personal-ranker.js';
import { RelatedCandidateFinder } from '#lists/related-candidate-finder.js';
import { UnreadArticles } from '#lists/unread-articles.js';
import { ownModels, readModels } from '#mongo/models.js';
import { MongoActivityRepository } from '#mongo/mongo-activity.repository.js';
import { MongoPopularityRepository } from '#mongo/mongo-popularity.repository.js';
import { MongoReaderRepository } from '#mongo/mongo-reader.repository.js';
import { MongoReaderSettingsRepository } from '#mongo/mongo-reader-settings.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { FollowEventUseCase } from '#use-cases/follow-event.use-case.js';
import { outboxWithoutRelay, OutboxWriter } from '@broadsheet/messaging';
import { Generation, MONGO_CONNECTION, OneGeneration, ReadModels } from '@broadsheet/mongo';
import { Clock, Ids, SystemClock, UuidIds } from '@broadsheet/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';

/**
 * The service's handlers and rankers on an open database, without Kafka and HTTP. Neither batches writes nor caches reads:
 * a replay waits for each write, and measures the formulas and not the age of their figures.
 */
@Module({})
export class EvaluationModule {
  static on(connection: Connection): DynamicModule {
    const shared = [
      { provide: MONGO_CONNECTION, useValue: connection },
      { provide: ReadModels, useValue: new OneGeneration(new Generation(connection, readModels, 0)) },
      { provide: Clock, useClass: SystemClock },
      { provide: Ids, useClass: UuidIds },
    ];
    return {
      module: EvaluationModule,
      global: true,
      imports: [
        ReadModelsModule.forRoot({ READ_COUNTS_FROM_SECONDS }, MongoActivityRepository),
        MongooseModule.forFeature(ownModels),
      ],
      providers: [
        ...shared,
        FollowEventUseCase,
        PeerFinder,
        PersonalRanker,
        RelatedCandidateFinder,
        UnreadArticles,
        { provide: ArticleIndex, useFactory: () => new ArticleIndex() },
        { provide: OutboxWriter, inject: [Clock, Ids], useFactory: outboxWithoutRelay },
        { provide: PopularityRepository, useClass: MongoPopularityRepository },
        { provide: ReaderRepository, useClass: MongoReaderRepository },
        { provide: ReaderSettingsRepository, useClass: MongoReaderSettingsRepository },
      ],
      exports: shared,
    };
  }
}
