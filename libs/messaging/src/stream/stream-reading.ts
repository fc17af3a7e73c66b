import type { StreamRange } from './stream-range.js';
import type { FetchedRecord } from '#kafka/kafka-consumer.js';
import type { Position } from '#kafka/position.js';

/** A record and its position in the stream; its topic is named without prefix. */
export type StreamRecord = FetchedRecord & Position;

export interface StreamReading {
  readonly ranges: readonly StreamRange[];
  /** In order within a partition; the next record waits for its promise. What it throws ends the reading. */
  readonly read: (record: StreamRecord) => void | Promise<void>;
  /** Called when the records that came at once from one partition have been read; the next ones wait for its promise. */
  readonly batchRead?: () => Promise<void>;
  /** Ends the reading early, without an error. */
  readonly signal?: AbortSignal | undefined;
}
