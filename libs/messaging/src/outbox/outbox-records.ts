import { InvalidEvent } from './invalid-event.errors.js';
import { jsonData } from './json-data.js';
import type { OutboxRecord } from './outbox-record.js';
import { traceOfNewEvent } from '#tracing/event-span.js';
import { Clock, currentContext, Ids } from '@broadsheet/platform';
import { EnvelopeHeaders, type EventDraft } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

interface Circumstances extends Pick<OutboxRecord, 'time' | 'correlationId'> {
  readonly causationId: string | undefined;
  readonly traceparent: string | undefined;
}

/** Made once: zod compiles a schema with its first use, which costs thirty times what the use costs. */
const StoredHeaders = EnvelopeHeaders.omit({ source: true });

/** Makes drafts ready to be stored: validated, numbered, and tied to the request or event that caused them. */
@Injectable()
export class OutboxRecords {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** `versions` belong to `events` one by one. Throws `InvalidEvent` or `EventTooLarge`. */
  of(events: readonly EventDraft[], versions: readonly number[]): OutboxRecord[] {
    const time = this.clock.now().toISOString();
    const { correlationId = this.ids.next(), causationId, traceparent } = currentContext() ?? {};
    const circumstances = { time, correlationId, causationId, traceparent };
    const records = events.map((draft, index) => this.record(draft, versions[index] ?? 1, circumstances));
    records.forEach(requireReadable);
    return records;
  }

  private record(draft: EventDraft, version: number, { time, correlationId, causationId, traceparent }: Circumstances) {
    const { definition, key, subject } = draft;
    const topic = definition.topic.name;
    const facts = { id: this.ids.next(), type: definition.type, topic, key, subject, version, time, correlationId };
    const trace = traceOfNewEvent(facts, topic, traceparent);
    return {
      ...facts,
      ...(causationId === undefined ? {} : { causationId }),
      ...(trace === undefined ? {} : { traceparent: trace }),
      data: jsonData(draft),
    };
  }
}

/** What consumers would refuse must not be stored: an event that nobody can read is there for ever. */
function requireReadable(record: OutboxRecord): void {
  const headers = StoredHeaders.safeParse(record);
  if (!headers.success) throw new InvalidEvent(record.type, z.prettifyError(headers.error));
}
