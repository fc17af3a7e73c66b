import { atMost } from '#kafka/at-most.js';
import { offsetsSince, partitionRanges } from '#kafka/topic-offsets.js';
import { PlainProducer } from '#kafka/plain-producer.js';
import type { KafkaConnection } from '#messaging-options.js';
import { keepFollowing } from '#tail/keep-following.js';
import { TailConsumer } from '#kafka/tail-consumer.js';
import { TailPositions } from '#tail/tail-positions.js';
import type { Topic } from '@broadsheet/contracts';
import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';

export interface PeerNotesOptions extends KafkaConnection {
  readonly service: string;
  readonly topic: Topic;
}

export interface PeerReader {
  /** It begins with the notes that were sent at that moment or later. */
  readonly from: Date;
  /** One note of another instance; `null` where it is not JSON. An error that it throws is ignored. */
  readonly handle: (from: string, note: unknown) => void;
}

const STOP_MS = 5_000;
const ACKNOWLEDGE_MS = 2_000;

/**
 * Messages between the instances of one service about what each holds in memory. Notes are not events: nobody else
 * receives them, a note that cannot be sent is lost, and one may be delivered twice. Survives an unavailable broker.
 */
export class PeerNotes implements OnApplicationShutdown {
  private readonly logger = new Logger('PeerNotes');
  private readonly stopping = new AbortController();
  private readonly instance = randomUUID();
  private readonly producer: PlainProducer;
  private reason: string | null = 'It has not started.';
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: PeerNotesOptions) {
    this.producer = new PlainProducer(options, 0);
  }

  /** Why no notes of other instances are received; null while they are. */
  get problem(): string | null {
    return this.reason;
  }

  /** Returns at once; connects in the background and retries for ever. May be called once. */
  start(reader: PeerReader): void {
    const { options } = this;
    const group = {
      groupId: `${options.prefix}${options.service}.peers.${this.instance}`,
      name: `${options.service}.peers`,
    };
    this.running = keepFollowing({
      signal: this.stopping.signal,
      open: () => new TailConsumer(options, group),
      follow: (consumer) => this.follow(consumer, reader),
      onFailure: (reason) => this.failed(reason),
    });
  }

  /** Resolves once the broker has it; rejects otherwise. The caller sends one note at a time. */
  async send(note: object): Promise<void> {
    const record = { key: this.instance, value: JSON.stringify(note) };
    await this.producer.send(this.options.topic.name, [record], { acks: 'leader', timeoutMs: ACKNOWLEDGE_MS });
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all([
      atMost(STOP_MS, this.running),
      atMost(
        STOP_MS,
        this.producer.disconnect().catch(() => undefined),
      ),
    ]);
  }

  onApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  private async follow(consumer: TailConsumer, { from, handle }: PeerReader): Promise<void> {
    const { options, instance } = this;
    const since = await offsetsSince(options, [options.topic], from);
    const positions = new TailPositions(since, await partitionRanges(options, [options.topic]));
    await consumer.run({
      topics: [options.topic.name],
      onJoin: () => positions.next,
      onFetch: () => (this.reason = null),
      read: ({ key, value }, position) => {
        positions.read(position);
        const sender = String(key);
        if (sender !== instance) this.deliver(sender, value, handle);
      },
    });
  }

  private deliver(sender: string, value: Buffer | null, handle: PeerReader['handle']): void {
    try {
      handle(sender, jsonOf(value));
    } catch (error) {
      this.logger.debug(`A note of ${sender} is ignored: ${String(error)}`);
    }
  }

  /** Logs each reason once, as it retries for ever. */
  private failed(reason: string): void {
    if (this.reason !== reason) this.logger.warn(`No notes of other instances are received: ${reason}`);
    this.reason = reason;
  }
}

function jsonOf(value: Buffer | null): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return null;
  }
}
