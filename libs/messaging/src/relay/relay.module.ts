import { RelayRunner } from './relay-runner.js';
import { MESSAGING_OPTIONS, type MessagingOptions } from '#messaging-options.js';
import { type DynamicModule, Module } from '@nestjs/common';

/** Not global, so that the relay stops before the connection that it reads from. */
@Module({})
export class RelayModule {
  static with(options: MessagingOptions): DynamicModule {
    return {
      module: RelayModule,
      providers: [RelayRunner, { provide: MESSAGING_OPTIONS, useValue: options }],
    };
  }
}
