import type { RecommendationsConfig } from './recommendations.config.js';
import { ApplyActivityWhenReadersActConsumer } from '#consumers/apply-activity-when-readers-act.consumer.js';
import { CountCommentsWhenCommentsAppearConsumer } from '#consumers/count-comments-when-comments-appear.consumer.js';
import { IndexArticlesWhenArticlesChangeConsumer } from '#consumers/index-articles-when-articles-change.consumer.js';
import { LearnCategoriesWhenCategoriesChangeConsumer } from '#consumers/learn-categories-when-categories-change.consumer.js';
import { ActivityRepository } from '#domain/activity.repository.js';
import { ArticleRepository } from '#domain/article.repository.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { BatchedActivityRepository } from '#mongo/batched-activity.repository.js';
import { MongoActivityRepository } from '#mongo/mongo-activity.repository.js';
import { MongoArticleRepository } from '#mongo/mongo-article.repository.js';
import { MongoCategoryTreeRepository } from '#mongo/mongo-category-tree.repository.js';
import { IndexedStates } from '#ranking/indexed-states.js';
import { ApplyActivityUseCase } from '#use-cases/apply-activity.use-case.js';
import { IndexArticlesUseCase } from '#use-cases/index-articles.use-case.js';
import { LearnCategoryTreeUseCase } from '#use-cases/learn-category-tree.use-case.js';
import { type DynamicModule, Module, type Type } from '@nestjs/common';

/**
 * Derives the read models from events: a part of the service, and all that a rebuild runs. Needs a connection, `ReadModels`
 * and a `Clock`; must not need anything that only a running service has.
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
    { provide: ArticleRepository, useClass: MongoArticleRepository },
    { provide: CategoryTreeRepository, useClass: MongoCategoryTreeRepository },
    { provide: IndexedStates, useFactory: () => new IndexedStates() },
  ],
  exports: [ArticleRepository, CategoryTreeRepository, IndexedStates],
})
export class ReadModelsModule {
  /** `activities` is how activity is added: batched by default. */
  static forRoot(
    { READ_COUNTS_FROM_SECONDS: seconds }: Pick<RecommendationsConfig, 'READ_COUNTS_FROM_SECONDS'>,
    activities: Type<ActivityRepository> = BatchedActivityRepository,
  ): DynamicModule {
    const applyActivity = {
      provide: ApplyActivityUseCase,
      inject: [ActivityRepository],
      useFactory: (repository: ActivityRepository) => new ApplyActivityUseCase(repository, seconds),
    };
    return {
      module: ReadModelsModule,
      providers: [{ provide: ActivityRepository, useClass: activities }, applyActivity],
    };
  }
}
