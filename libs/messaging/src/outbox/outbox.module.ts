import { databaseProblem } from './database-problem.js';
import { OutboxRecords } from './outbox-records.js';
import { OutboxWriter } from './outbox-writer.js';
import { WakeUp } from '#relay/wake-up.js';
import { ErrorTranslations } from '@broadsheet/platform';
import { Global, Module } from '@nestjs/common';

/** The write side: what a repository needs to save an aggregate with its events, and what its failures mean to a request. */
@Global()
@Module({ providers: [OutboxRecords, OutboxWriter, WakeUp], exports: [OutboxWriter, WakeUp] })
export class OutboxModule {
  constructor(translations: ErrorTranslations) {
    translations.add(databaseProblem);
  }
}
