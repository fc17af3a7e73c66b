import { OutboxRecords } from './outbox-records.js';
import { OutboxWriter } from './outbox-writer.js';
import { WakeUp } from '#relay/wake-up.js';
import { Global, Module } from '@nestjs/common';

/** The write side: what a repository needs to save an aggregate with its events. */
@Global()
@Module({ providers: [OutboxRecords, OutboxWriter, WakeUp], exports: [OutboxWriter, WakeUp] })
export class OutboxModule {}
