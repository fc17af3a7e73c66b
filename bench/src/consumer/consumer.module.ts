import { COMMENT_PROJECTIONS, commentProjectionSchema } from './comment-projection.schema.js';
import { CountWhenCommentPostedConsumer } from './count-when-comment-posted.consumer.js';
import { CountWhenCommentsArePostedConsumer } from './count-when-comments-are-posted.consumer.js';
import { Progress } from './progress.js';
import { ProjectWhenCommentsArePostedConsumer } from './project-when-comments-are-posted.consumer.js';
import type { Work } from './consumer.config.js';
import { MongoModule } from '@broadsheet/mongo';
import { PlatformModule } from '@broadsheet/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';

interface ConsumerModuleOptions {
  readonly work: Work;
  readonly events: number;
  readonly mongoUri: string;
}

/** A service that only consumes: what is measured is one group in one process. */
@Module({ imports: [PlatformModule] })
export class ConsumerModule {
  static forRoot({ work, events, mongoUri }: ConsumerModuleOptions): DynamicModule {
    const progress = { provide: Progress, useFactory: () => new Progress(events) };
    const module = { module: ConsumerModule, providers: [progress] };
    if (work === 'handle') return { ...module, controllers: [CountWhenCommentsArePostedConsumer] };
    if (work === 'handle-one') return { ...module, controllers: [CountWhenCommentPostedConsumer] };
    const models = [{ name: COMMENT_PROJECTIONS, schema: commentProjectionSchema }];
    return {
      ...module,
      imports: [MongoModule.forRoot({ uri: mongoUri, dbName: 'bench-consumer' }), MongooseModule.forFeature(models)],
      controllers: [ProjectWhenCommentsArePostedConsumer],
    };
  }
}
