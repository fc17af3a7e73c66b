import type { MessagingOptions } from './messaging-options.js';
import { OutboxModule } from '#outbox/outbox.module.js';
import { RelayModule } from '#relay/relay.module.js';
import { type DynamicModule, Module } from '@nestjs/common';

/**
 * Gives a service its `OutboxWriter` and runs the relay of every model that has `outboxPlugin`.
 * Needs `PlatformModule` and `MongoModule`; starts whether or not the broker and the database are there.
 */
@Module({})
export class MessagingModule {
  static forRoot(options: MessagingOptions): DynamicModule {
    return { module: MessagingModule, imports: [OutboxModule, RelayModule.with(options)] };
  }
}
