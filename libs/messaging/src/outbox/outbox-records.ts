import { EventTooLarge, InvalidEvent } from './outbox.errors.js';
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

/** The broker accepts 1 MiB per batch of a partition; the rest is room for headers and framing. */
const MAX_DATA_BYTES = 900 * 1024;

/** Created once: zod compiles a schema at its first use, which costs thirty times as much as the use itself. */
const StoredHeaders = EnvelopeHeaders.omit({ source: true });

/** Prepares drafts for the outbox: validated, numbered, and linked to the request or event that caused them. */
@Injectable()
export class OutboxRecords {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** `versions` has one entry for each event. Throws `InvalidEvent` or `EventTooLarge`. */
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

/**
 * The version of each event of one write, in order: a fact increments `before` by one, and a companion has the version of
 * the fact it follows. Throws when the write has no fact, or begins with a companion: every change of an aggregate is
 * published.
 */
export function eventVersions(events: readonly EventDraft[], before: number): number[] {
  let version = before;
  const versions = events.map(({ definition }) => {
    if (!definition.companion) version += 1;
    if (version === before) throw new Error(`${definition.type} follows no fact in its write.`);
    return version;
  });
  if (version === before) throw new Error('A write of an aggregate needs at least one fact.');
  return versions;
}

/**
 * The event's data as JSON text, or `null` for a tombstone.
 * Throws `InvalidEvent` when it does not fit its schema, `EventTooLarge` above 900 KiB.
 */
export function jsonData({ definition, data }: EventDraft): string | null {
  const parsed = definition.schema.safeParse(data);
  if (!parsed.success) throw new InvalidEvent(definition.type, z.prettifyError(parsed.error));
  if (parsed.data === null) return null;
  const json = JSON.stringify(parsed.data);
  const bytes = Buffer.byteLength(json);
  if (bytes > MAX_DATA_BYTES) throw new EventTooLarge(definition.type, bytes, MAX_DATA_BYTES);
  return json;
}

/** Events that consumers would refuse must not be stored: an unreadable event stays in its topic for ever. */
function requireReadable(record: OutboxRecord): void {
  const headers = StoredHeaders.safeParse(record);
  if (!headers.success) throw new InvalidEvent(record.type, z.prettifyError(headers.error));
}
