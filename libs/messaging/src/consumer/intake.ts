import { GapWatch } from './gap-watch.js';
import { type BulkReactionTo, type ReceivedRecord, type Slice, slices } from './slice.js';
import { decodeRecord } from '#kafka/decode-record.codec.js';
import type { FetchedBatch } from '#kafka/kafka-consumer.js';
import { KnownEvents } from '#kafka/known-events.js';
import type { EventDefinition } from '@broadsheet/contracts';

export interface IntakeParts {
  readonly group: string;
  /** Put before every topic's name. */
  readonly prefix: string;
  /** Of every event that is handled. */
  readonly definitions: readonly EventDefinition[];
  readonly bulkReactionTo: BulkReactionTo;
}

/** Reads what was fetched: decodes each record once, watches for gaps, and cuts it into what is handed over at once. */
export class Intake {
  private readonly known: KnownEvents;
  private readonly gaps: GapWatch;

  constructor(private readonly parts: IntakeParts) {
    const { group, prefix, definitions } = parts;
    const kept = definitions.filter(({ topic }) => topic.cleanup.kind === 'keep');
    this.known = new KnownEvents(definitions);
    this.gaps = new GapWatch(group, new Set(kept.map(({ topic }) => prefix + topic.name)));
  }

  slices(batch: FetchedBatch): Iterable<Slice> {
    return slices(this.receive(batch), this.parts.bulkReactionTo);
  }

  /** After a rebalance: what was seen before says nothing about what comes. */
  forget(): void {
    this.gaps.forget();
  }

  private *receive({ topic, partition, messages }: FetchedBatch): Generator<ReceivedRecord> {
    for (const record of messages) {
      const position = { topic, partition, offset: record.offset };
      const received = { record, position, decoded: decodeRecord(record, this.known) };
      this.gaps.note(received);
      yield received;
    }
  }
}
