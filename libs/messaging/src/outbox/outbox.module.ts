import { DatabaseUnavailable } from './outbox.errors.js';
import { OutboxRecords } from './outbox-records.js';
import { OutboxWriter } from './outbox-writer.js';
import { WakeUp } from '#relay/wake-up.js';
import { type BrokenRule, TooManyConcurrentChanges } from '@broadsheet/contracts';
import { isDatabaseUnavailable, ReadModelsHeld, TooMuchContention } from '@broadsheet/mongo';
import { type Clock, ErrorTranslations, type Ids } from '@broadsheet/platform';
import { Global, Module } from '@nestjs/common';

/** The write side: what a repository needs to save an aggregate with its events, and what its failures mean to a request. */
@Global()
@Module({ providers: [OutboxRecords, OutboxWriter, WakeUp], exports: [OutboxWriter, WakeUp] })
export class OutboxModule {
  constructor(translations: ErrorTranslations) {
    translations.add(databaseProblem);
  }
}

/** For a program that writes without a relay: the service's relay publishes its events at the next poll. */
export function outboxWithoutRelay(clock: Clock, ids: Ids): OutboxWriter {
  return new OutboxWriter(new OutboxRecords(clock, ids), clock, new WakeUp());
}

/** What a database error means to the client that sent the request; `undefined` where the fault is ours. */
export function databaseProblem(error: unknown): BrokenRule | undefined {
  if (isDatabaseUnavailable(error)) return new DatabaseUnavailable();
  if (error instanceof TooMuchContention || error instanceof ReadModelsHeld) return new TooManyConcurrentChanges();
  return undefined;
}
