import { CLIENT_RETRY, kafkaClient } from './kafka-client.js';
import { atMost } from './at-most.js';
import { brokerResponds } from './broker-responds.js';
import type { FetchedRecord, KafkaConsumer } from './kafka-consumer.js';
import { withAdmin } from './with-admin.js';
import { LivenessMonitor } from '#liveness/liveness-monitor.js';
import type { Position } from './position.js';
import type { KafkaConnection } from '#messaging-options.js';

export interface TailReader {
  /** Names without prefix. */
  readonly topics: readonly string[];
  /** Where each partition continues; called each time that the group has formed. */
  readonly onJoin: () => Iterable<Position>;
  /** The broker has responded to a fetch. */
  readonly onFetch: () => void;
  readonly read: (record: FetchedRecord, position: Position) => void | Promise<void>;
}

export interface TailGroup {
  readonly groupId: string;
  /** For metrics and logs; the group's id differs for each process. */
  readonly name: string;
  readonly hangAfterMs?: number | undefined;
}

const CLOSE_MS = 5_000;

/** The Kafka side of a live tail: a group of one member, which commits nothing and is deleted when it closes. */
export class TailConsumer {
  private readonly consumer: KafkaConsumer;
  private readonly died = Promise.withResolvers<Error>();
  private readonly monitor: LivenessMonitor;
  private closed = false;

  constructor(
    private readonly connection: KafkaConnection,
    private readonly group: TailGroup,
  ) {
    const { groupId, name, hangAfterMs } = group;
    this.monitor = new LivenessMonitor({
      name: `${name}.tail`,
      hangAfterMs,
      brokerResponds: () => brokerResponds(connection),
      onHang: (reason) => this.died.resolve(new Error(reason)),
    });
    this.consumer = kafkaClient(connection).consumer({
      groupId,
      sessionTimeout: 10_000,
      heartbeatInterval: 2_000,
      maxWaitTimeInMs: 500,
      allowAutoTopicCreation: false,
      retry: { ...CLIENT_RETRY, restartOnFailure: () => Promise.resolve(true) },
    });
  }

  /** Resolves with the reason when the consumer has died for good, or hangs. */
  get death(): Promise<Error> {
    return this.died.promise;
  }

  async run(reader: TailReader): Promise<void> {
    const { consumer, connection, monitor } = this;
    const { GROUP_JOIN, CRASH, FETCH, HEARTBEAT, END_BATCH_PROCESS } = consumer.events;
    monitor.start();
    for (const event of [GROUP_JOIN, HEARTBEAT, END_BATCH_PROCESS]) consumer.on(event, () => monitor.signOfLife());
    consumer.on(GROUP_JOIN, () => {
      if (!this.closed) this.seek(reader.onJoin());
    });
    consumer.on(FETCH, reader.onFetch);
    consumer.on(CRASH, ({ payload }) => {
      if (!payload.restart) this.died.resolve(payload.error);
    });
    await consumer.connect();
    await consumer.subscribe({ topics: reader.topics.map((name) => connection.prefix + name), fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachMessage: async ({ topic, partition, message }) => {
        if (this.closed) return; // a consumer that hung may recover after another has replaced it
        await reader.read(message, { topic: topic.slice(connection.prefix.length), partition, offset: message.offset });
      },
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    this.monitor.stop();
    await atMost(CLOSE_MS, this.consumer.disconnect());
    await withAdmin(this.connection, (admin) => admin.deleteGroups([this.group.groupId]));
  }

  private seek(positions: Iterable<Position>): void {
    for (const { topic, partition, offset } of positions) {
      this.consumer.seek({ topic: this.connection.prefix + topic, partition, offset });
    }
  }
}
