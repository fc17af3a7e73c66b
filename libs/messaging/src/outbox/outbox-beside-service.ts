import { OutboxRecords } from './outbox-records.js';
import { OutboxWriter } from './outbox-writer.js';
import { WakeUp } from '#relay/wake-up.js';
import type { Clock, Ids } from '@broadsheet/platform';

/** For a program that writes beside a service: what it saves is published by the service's relay, at its next poll. */
export function outboxBesideService(clock: Clock, ids: Ids): OutboxWriter {
  return new OutboxWriter(new OutboxRecords(clock, ids), clock, new WakeUp());
}
