import { type CommentsConfig } from './comments.config.js';
import { KnowArticleWhenArticlesChangeConsumer } from '#consumers/know-article-when-articles-change.consumer.js';
import { CommentRepository } from '#domain/comment.repository.js';
import { DiscussionCountRepository } from '#domain/discussion-count.repository.js';
import { DiscussionRepository } from '#domain/discussion.repository.js';
import { KnownArticleRepository } from '#domain/known-article.repository.js';
import { ThreadRepository } from '#domain/thread.repository.js';
import { CommentImportsController } from '#http/comment-imports.controller.js';
import { CommentsController } from '#http/comments.controller.js';
import { CommentNumbers } from '#mongo/comment-numbers.js';
import { CommentWriter } from '#mongo/comment-writer.js';
import { CounterSlots } from '#mongo/counter-slots.js';
import { DiscussionCounter } from '#mongo/discussion-counter.js';
import { DiscussionTransaction } from '#mongo/discussion-transaction.js';
import { models } from '#mongo/models.js';
import { MongoCommentRepository } from '#mongo/mongo-comment.repository.js';
import { MongoDiscussionCountRepository } from '#mongo/mongo-discussion-count.repository.js';
import { MongoDiscussionRepository } from '#mongo/mongo-discussion.repository.js';
import { MongoKnownArticleRepository } from '#mongo/mongo-known-article.repository.js';
import { MongoThreadRepository } from '#mongo/mongo-thread.repository.js';
import { ThreadStarts } from '#mongo/thread-starts.js';
import { DeclareCountsUseCase } from '#use-cases/declare-counts.use-case.js';
import { DeleteCommentUseCase } from '#use-cases/delete-comment.use-case.js';
import { ImportCommentsUseCase } from '#use-cases/import-comments.use-case.js';
import { LearnArticlesUseCase } from '#use-cases/learn-articles.use-case.js';
import { ListCommentsUseCase } from '#use-cases/list-comments.use-case.js';
import { ListRepliesUseCase } from '#use-cases/list-replies.use-case.js';
import { PostCommentUseCase } from '#use-cases/post-comment.use-case.js';
import { RejectCommentUseCase } from '#use-cases/reject-comment.use-case.js';
import { RestoreCommentUseCase } from '#use-cases/restore-comment.use-case.js';
import { MessagingModule } from '@broadsheet/messaging';
import { MongoIdempotencyRecords, MongoModule } from '@broadsheet/mongo';
import { IdempotencyRecords, PlatformModule, databaseName } from '@broadsheet/platform';
import { Module, type DynamicModule } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';

/** The map of the service: everything it consists of, by name. */
@Module({
  imports: [PlatformModule, MongooseModule.forFeature(models)],
  controllers: [CommentsController, CommentImportsController, KnowArticleWhenArticlesChangeConsumer],
  providers: [
    PostCommentUseCase,
    ListCommentsUseCase,
    ListRepliesUseCase,
    DeleteCommentUseCase,
    RejectCommentUseCase,
    RestoreCommentUseCase,
    ImportCommentsUseCase,
    DeclareCountsUseCase,
    LearnArticlesUseCase,
    CommentNumbers,
    CommentWriter,
    CounterSlots,
    DiscussionCounter,
    DiscussionTransaction,
    ThreadStarts,
    { provide: CommentRepository, useClass: MongoCommentRepository },
    { provide: DiscussionRepository, useClass: MongoDiscussionRepository },
    { provide: DiscussionCountRepository, useClass: MongoDiscussionCountRepository },
    { provide: KnownArticleRepository, useClass: MongoKnownArticleRepository },
    { provide: ThreadRepository, useClass: MongoThreadRepository },
    { provide: IdempotencyRecords, useClass: MongoIdempotencyRecords },
  ],
})
export class CommentsModule {
  static forRoot(config: CommentsConfig): DynamicModule {
    const { MONGODB_URI: uri, KAFKA_BROKERS: brokers, NAME_PREFIX: prefix } = config;
    return {
      module: CommentsModule,
      imports: [
        MongoModule.forRoot({ uri, dbName: databaseName('comments', config) }),
        MessagingModule.forRoot({ service: 'comments', brokers, prefix }),
      ],
    };
  }
}
