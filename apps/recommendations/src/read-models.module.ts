import { ApplyReadsWhenArticlesAreReadConsumer } from '#consumers/apply-reads-when-articles-are-read.consumer.js';
import { IndexArticlesWhenArticlesChangeConsumer } from '#consumers/index-articles-when-articles-change.consumer.js';
import { LearnCategoriesWhenCategoriesChangeConsumer } from '#consumers/learn-categories-when-categories-change.consumer.js';
import { ArticleRepository } from '#domain/article.repository.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { ReadRepository } from '#domain/read.repository.js';
import { MongoArticleRepository } from '#mongo/mongo-article.repository.js';
import { MongoCategoryTreeRepository } from '#mongo/mongo-category-tree.repository.js';
import { MongoReadRepository } from '#mongo/mongo-read.repository.js';
import { IndexedStates } from '#ranking/indexed-states.js';
import { ApplyReadsUseCase } from '#use-cases/apply-reads.use-case.js';
import { IndexArticlesUseCase } from '#use-cases/index-articles.use-case.js';
import { LearnCategoryTreeUseCase } from '#use-cases/learn-category-tree.use-case.js';
import { Module } from '@nestjs/common';

/**
 * What makes read models of events: a part of the service, and all of it when they are made anew. Needs a connection,
 * `ReadModels` and a `Clock`; must not need anything that only a running service has.
 */
@Module({
  controllers: [
    ApplyReadsWhenArticlesAreReadConsumer,
    IndexArticlesWhenArticlesChangeConsumer,
    LearnCategoriesWhenCategoriesChangeConsumer,
  ],
  providers: [
    ApplyReadsUseCase,
    IndexArticlesUseCase,
    LearnCategoryTreeUseCase,
    { provide: ArticleRepository, useClass: MongoArticleRepository },
    { provide: CategoryTreeRepository, useClass: MongoCategoryTreeRepository },
    { provide: ReadRepository, useClass: MongoReadRepository },
    { provide: IndexedStates, useFactory: () => new IndexedStates() },
  ],
  exports: [ArticleRepository, CategoryTreeRepository, IndexedStates],
})
export class ReadModelsModule {}
