import { kafkaClient } from './kafka-client.js';
import type { RecordHeaders } from './decode-record.codec.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { Producer } from 'kafkajs';

/** A record to send; its partition follows from its key. */
export interface OutgoingRecord {
  readonly key: Buffer | string | null;
  readonly value: Buffer | string | null;
  readonly headers?: RecordHeaders;
}

interface SendOptions {
  /** Which replicas must have stored the records: all that are in sync (by default), or only the leader. */
  readonly acks?: 'all' | 'leader';
  /** Milliseconds that the broker may take for that; kafkajs' own limit by default. */
  readonly timeoutMs?: number;
}

const ACKS = { all: -1, leader: 1 } as const;

/**
 * A producer that keeps the order: one request in flight. Never the idempotent one: after a time-out at the client
 * kafkajs uses sequence numbers again, the broker takes the next batch for a repetition, and acknowledged records are
 * lost (ADR 2). `retries` limits the retries of one request before it fails.
 */
export class PlainProducer {
  private readonly producer: Producer;
  private connecting: Promise<void> | undefined;

  constructor(
    private readonly connection: KafkaConnection,
    retries: number,
  ) {
    this.producer = kafkaClient(connection, retries).producer({
      idempotent: false,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
    });
  }

  /** Runs `work` with a connected producer, and always disconnects it. */
  static async with<T>(
    connection: KafkaConnection,
    retries: number,
    work: (producer: PlainProducer) => Promise<T>,
  ): Promise<T> {
    const producer = new PlainProducer(connection, retries);
    try {
      await producer.connect();
      return await work(producer);
    } finally {
      await producer.disconnect();
    }
  }

  /** Connects once; after a failure the next call tries again. Sending connects by itself. */
  connect(): Promise<void> {
    this.connecting ??= this.producer.connect().catch((error: unknown) => {
      this.connecting = undefined;
      throw error;
    });
    return this.connecting;
  }

  /** `topic` is without prefix. Resolves once the replicas have stored the records. */
  send(topic: string, records: readonly OutgoingRecord[], options: SendOptions = {}): Promise<void> {
    return this.sendAll(new Map([[topic, records]]), options);
  }

  /** Sends the records of several topics, named without prefix, with one request to each broker. */
  async sendAll(
    byTopic: ReadonlyMap<string, readonly OutgoingRecord[]>,
    { acks = 'all', timeoutMs }: SendOptions = {},
  ): Promise<void> {
    await this.connect();
    const topicMessages = [...byTopic].map(([topic, records]) => ({
      topic: this.connection.prefix + topic,
      messages: [...records],
    }));
    const timeout = timeoutMs === undefined ? {} : { timeout: timeoutMs };
    await this.producer.sendBatch({ acks: ACKS[acks], ...timeout, topicMessages });
  }

  async disconnect(): Promise<void> {
    await this.producer.disconnect();
  }
}
