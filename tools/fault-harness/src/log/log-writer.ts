import { type IHeaders, Kafka, logLevel, type Message, type Producer } from 'kafkajs';

export interface LogWriterOptions {
  readonly brokers: readonly string[];
  readonly prefix: string;
}

/** A record as a test puts it into a topic, whatever the product would say of it. */
export interface NewRecord {
  readonly key: string | Buffer | null;
  readonly value: Buffer | string | null;
  readonly headers: IHeaders;
  /** By default chosen by the key, as the product's producer does. */
  readonly partition?: number;
}

/** The broker takes a megabyte at once for each partition. */
const MAX_RECORDS = 1_000;
const MAX_BYTES = 500_000;

/** Puts records into topics as any program could: a bare producer that checks nothing. */
export class LogWriter {
  private readonly prefix: string;
  private readonly producer: Producer;
  private connected: Promise<void> | undefined;

  constructor({ brokers, prefix }: LogWriterOptions) {
    this.prefix = prefix;
    const kafka = new Kafka({ clientId: 'fault-harness', brokers: [...brokers], logLevel: logLevel.NOTHING });
    this.producer = kafka.producer({ allowAutoTopicCreation: false, maxInFlightRequests: 1 });
  }

  /** In the order given, each key's and each partition's included. Rejects where the broker refuses. */
  async append(topic: string, records: Iterable<NewRecord>): Promise<void> {
    await (this.connected ??= this.producer.connect());
    for (const messages of batchesOf(records)) {
      await this.producer.send({ topic: this.prefix + topic, acks: -1, messages });
    }
  }

  close(): Promise<void> {
    return this.producer.disconnect();
  }
}

function* batchesOf(records: Iterable<NewRecord>): Generator<Message[]> {
  let batch: Message[] = [];
  let bytes = 0;
  for (const record of records) {
    const size = record.value?.length ?? 0;
    if (batch.length >= MAX_RECORDS || (batch.length > 0 && bytes + size > MAX_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push({ ...record });
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
