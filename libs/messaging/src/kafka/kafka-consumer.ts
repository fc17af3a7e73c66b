import type { RawRecord } from './decode-record.codec.js';
import type { Consumer, ConsumerGroupJoinEvent } from 'kafkajs';

/** What the product uses of a consumer of kafkajs. */
export type KafkaConsumer = Pick<
  Consumer,
  'connect' | 'disconnect' | 'events' | 'on' | 'pause' | 'run' | 'seek' | 'subscribe'
>;

/** A consumer has become a member of its group, or has received other partitions. */
export type GroupJoin = Pick<ConsumerGroupJoinEvent['payload'], 'memberAssignment' | 'duration'>;

/** A record as the broker delivered it. */
export interface FetchedRecord extends RawRecord {
  readonly offset: string;
  /** Kafka's, in milliseconds since 1970. */
  readonly timestamp: string;
}

/** The records of one partition that were fetched together. */
export interface FetchedBatch {
  /** With the prefix. */
  readonly topic: string;
  readonly partition: number;
  readonly messages: readonly FetchedRecord[];
  /** The offset that the next record of the partition gets. */
  readonly highWatermark: string;
  firstOffset(): string | null;
}

/** A batch, and what its handler may do about it. */
export interface BatchPayload {
  readonly batch: FetchedBatch;
  /** The record at this offset, and every one before it, has been handled. */
  resolveOffset(offset: string): void;
  heartbeat(): Promise<void>;
  /** Pauses the partition. Returns the function that resumes it. */
  pause(): () => void;
  isRunning(): boolean;
  isStale(): boolean;
}
