import { type ArticlesConfig } from './articles.config.js';
import { ArticleRepository } from '#domain/article.repository.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { PublishedArticleRepository } from '#domain/published-article.repository.js';
import { ArticlesController } from '#http/articles.controller.js';
import { CategoriesController } from '#http/categories.controller.js';
import { ImportController } from '#http/import.controller.js';
import { ArticleNumbers } from '#mongo/article-numbers.js';
import { models } from '#mongo/models.js';
import { MongoArticleRepository } from '#mongo/mongo-article.repository.js';
import { MongoCategoryTreeRepository } from '#mongo/mongo-category-tree.repository.js';
import { MongoPublishedArticleRepository } from '#mongo/mongo-published-article.repository.js';
import { CreateCategoryUseCase } from '#use-cases/create-category.use-case.js';
import { CreateDraftUseCase } from '#use-cases/create-draft.use-case.js';
import { EditArticleUseCase } from '#use-cases/edit-article.use-case.js';
import { GetArticleSourceUseCase } from '#use-cases/get-article-source.use-case.js';
import { GetArticleUseCase } from '#use-cases/get-article.use-case.js';
import { ImportArticleUseCase } from '#use-cases/import-article.use-case.js';
import { ListArticlesUseCase } from '#use-cases/list-articles.use-case.js';
import { ListCategoriesUseCase } from '#use-cases/list-categories.use-case.js';
import { MoveCategoryUseCase } from '#use-cases/move-category.use-case.js';
import { PublishArticleUseCase } from '#use-cases/publish-article.use-case.js';
import { RenameCategoryUseCase } from '#use-cases/rename-category.use-case.js';
import { UnpublishArticleUseCase } from '#use-cases/unpublish-article.use-case.js';
import { MessagingModule } from '@broadsheet/messaging';
import { MongoIdempotencyRecords, MongoModule } from '@broadsheet/mongo';
import { IdempotencyRecords, PlatformModule, databaseName } from '@broadsheet/platform';
import { Module, type DynamicModule } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';

/** The map of the service: everything it consists of, by name. */
@Module({
  imports: [PlatformModule, MongooseModule.forFeature(models)],
  controllers: [ArticlesController, ImportController, CategoriesController],
  providers: [
    CreateDraftUseCase,
    EditArticleUseCase,
    PublishArticleUseCase,
    UnpublishArticleUseCase,
    ImportArticleUseCase,
    GetArticleUseCase,
    GetArticleSourceUseCase,
    ListArticlesUseCase,
    ListCategoriesUseCase,
    CreateCategoryUseCase,
    RenameCategoryUseCase,
    MoveCategoryUseCase,
    ArticleNumbers,
    { provide: ArticleRepository, useClass: MongoArticleRepository },
    { provide: PublishedArticleRepository, useClass: MongoPublishedArticleRepository },
    { provide: CategoryTreeRepository, useClass: MongoCategoryTreeRepository },
    { provide: IdempotencyRecords, useClass: MongoIdempotencyRecords },
  ],
})
export class ArticlesModule {
  static forRoot(config: ArticlesConfig): DynamicModule {
    const { MONGODB_URI: uri, KAFKA_BROKERS: brokers, NAME_PREFIX: prefix } = config;
    return {
      module: ArticlesModule,
      imports: [
        MongoModule.forRoot({ uri, dbName: databaseName('articles', config) }),
        MessagingModule.forRoot({ service: 'articles', brokers, prefix }),
      ],
    };
  }
}
