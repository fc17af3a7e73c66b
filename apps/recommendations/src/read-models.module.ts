import type { RecommendationsConfig } from './recommendations.config.js';
import { ApplyActivityWhenReadersActConsumer } from '#consumers/apply-activity-when-readers-act.consumer.js';
import { CountCommentsWhenCommentsAppearConsumer } from '#consumers/count-comments-when-comments-appear.consumer.js';
import { IndexArticlesWhenArticlesChangeConsumer } from '#consumers/index-articles-when-articles-change.consumer.js';
import { LearnCategoriesWhenCategoriesChangeConsumer } from '#consumers/learn-categories-when-categories-change.consumer.js';
import { ActivityRepository } from '#domain/activity.repository.js';
import { ArticleRepository } from '#domain/article.repository.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { GatheringActivityRepository } from '#mongo/gathering-activity.repository.js';
import { MongoActivityRepository } from '#mongo/mongo-activity.repository.js';
import { MongoArticleRepository } from '#mongo/mongo-article.repository.js';
import { MongoCategoryTreeRepository } from '#mongo/mongo-category-tree.repository.js';
import { IndexedStates } from '#ranking/indexed-states.js';
import { ApplyActivityUseCase } from '#use-cases/apply-activity.use-case.js';
import { IndexArticlesUseCase } from '#use-cases/index-articles.use-case.js';
import { LearnCategoryTreeUseCase } from '#use-cases/learn-category-tree.use-case.js';
import { type DynamicModule, Module } from '@nestjs/common';

/**
 * What makes read models of events: a part of the service, and all of it when they are made anew. Needs a connection,
 * `ReadModels` and a `Clock`; must not need anything that only a running service has.
 */
@Module({
  controllers: [
    ApplyActivityWhenReadersActConsumer,
    CountCommentsWhenCommentsAppearConsumer,
    IndexArticlesWhenArticlesChangeConsumer,
    LearnCategoriesWhenCategoriesChangeConsumer,
  ],
  providers: [
    IndexArticlesUseCase,
    LearnCategoryTreeUseCase,
    MongoActivityRepository,
    { provide: ActivityRepository, useClass: GatheringActivityRepository },
    { provide: ArticleRepository, useClass: MongoArticleRepository },
    { provide: CategoryTreeRepository, useClass: MongoCategoryTreeRepository },
    { provide: IndexedStates, useFactory: () => new IndexedStates() },
  ],
  exports: [ArticleRepository, CategoryTreeRepository, IndexedStates],
})
export class ReadModelsModule {
  static forRoot({ READ_COUNTS_FROM_SECONDS: seconds }: RecommendationsConfig): DynamicModule {
    const applyActivity = {
      provide: ApplyActivityUseCase,
      inject: [ActivityRepository],
      useFactory: (activities: ActivityRepository) => new ApplyActivityUseCase(activities, seconds),
    };
    return { module: ReadModelsModule, providers: [applyActivity] };
  }
}
