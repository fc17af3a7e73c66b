import { CLIENT_RETRY, kafkaConfig } from '#kafka/kafka-client.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { KafkaOptions } from '@nestjs/microservices';

type Settings = NonNullable<KafkaOptions['options']>;

/** How a durable group reads, measured under faults; comments give the reasons that are not obvious. */
export function consumerSettings(connection: KafkaConnection, group: string): Settings {
  return {
    postfixId: '', // Nest would append `-server` to the group
    client: kafkaConfig(connection),
    consumer: {
      groupId: connection.prefix + group,
      sessionTimeout: 10_000,
      heartbeatInterval: 2_000,
      rebalanceTimeout: 30_000,
      maxWaitTimeInMs: 500,
      minBytes: 1,
      maxBytesPerPartition: 256 * 1024,
      allowAutoTopicCreation: false,
      // kafkajs calls it as a function: a plain `true` would end the consumer silently.
      retry: { ...CLIENT_RETRY, restartOnFailure: () => Promise.resolve(true) },
    },
    producer: { allowAutoTopicCreation: false, retry: CLIENT_RETRY }, // dead letters only
    subscribe: { fromBeginning: true }, // a new group sees everything
    parser: { keepBinary: true },
    run: {
      partitionsConsumedConcurrently: 8,
      autoCommit: false, // kafkajs would commit, awaited, after every fetch
      eachBatchAutoResolve: false,
    },
  };
}
