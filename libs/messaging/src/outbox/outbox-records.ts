import { InvalidEvent } from './invalid-event.errors.js';
import { jsonData } from './json-data.js';
import type { OutboxRecord } from './outbox-record.js';
import { Clock, currentContext, Ids } from '@broadsheet/platform';
import { EnvelopeHeaders, type EventDraft } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

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
    const records = events.map((draft, index) => ({
      id: this.ids.next(),
      type: draft.definition.type,
      topic: draft.definition.topic.name,
      key: draft.key,
      subject: draft.subject,
      version: versions[index] ?? 1,
      time,
      correlationId,
      ...(causationId === undefined ? {} : { causationId }),
      ...(traceparent === undefined ? {} : { traceparent }),
      data: jsonData(draft),
    }));
    records.forEach(requireReadable);
    return records;
  }
}

/** What consumers would refuse must not be stored: an event that nobody can read is there for ever. */
function requireReadable(record: OutboxRecord): void {
  const envelope = EnvelopeHeaders.omit({ source: true }).safeParse(record);
  if (!envelope.success) throw new InvalidEvent(record.type, z.prettifyError(envelope.error));
}
