import { GapDetector } from './gap-detector.js';
import { type BulkReactionTo, type ReceivedRecord, type Slice, slices } from './slice.js';
import { decodeRecord } from '#kafka/decode-record.codec.js';
import type { FetchedBatch } from '#kafka/kafka-consumer.js';
import { KnownEvents } from '#kafka/known-events.js';
import type { EventDefinition } from '@broadsheet/contracts';

export interface BatchDecoderParts {
  readonly group: string;
  /** Put before every topic's name. */
  readonly prefix: string;
  /** Of all handled events. */
  readonly definitions: readonly EventDefinition[];
  readonly bulkReactionTo: BulkReactionTo;
}

/** Decodes each record of a fetched batch once, detects gaps, and cuts the batch into slices. */
export class BatchDecoder {
  private readonly known: KnownEvents;
  private readonly gaps: GapDetector;

  constructor(private readonly parts: BatchDecoderParts) {
    const { group, prefix, definitions } = parts;
    const kept = definitions.filter(({ topic }) => topic.cleanup.kind === 'keep');
    this.known = new KnownEvents(definitions);
    this.gaps = new GapDetector(group, new Set(kept.map(({ topic }) => prefix + topic.name)));
  }

  slices(batch: FetchedBatch): Iterable<Slice> {
    return slices(this.decode(batch), this.parts.bulkReactionTo);
  }

  /** After a rebalance: versions that were seen before prove nothing about those that follow. */
  forget(): void {
    this.gaps.forget();
  }

  private *decode({ topic, partition, messages }: FetchedBatch): Generator<ReceivedRecord> {
    for (const record of messages) {
      const position = { topic, partition, offset: record.offset };
      const received = { record, position, decoded: decodeRecord(record, this.known) };
      this.gaps.note(received);
      yield received;
    }
  }
}
