import { mendIdleRequestQueues } from './idle-request-queue.js';
import { kafkaLog } from './kafka-log.js';
import type { KafkaConnection } from '#messaging-options.js';
import { Kafka, type KafkaConfig, logLevel } from 'kafkajs';

mendIdleRequestQueues();

/** kafkajs bounds reconnects and restarts only by the retry of the client; that of a consumer does not reach them. */
export const CLIENT_RETRY = { initialRetryTime: 100, maxRetryTime: 1_000, retries: 12 } as const;

export function kafkaConfig({ brokers, clientId, quiet = false }: KafkaConnection): KafkaConfig {
  return {
    brokers: [...brokers],
    clientId,
    connectionTimeout: 2_000,
    requestTimeout: 15_000,
    retry: CLIENT_RETRY,
    logLevel: quiet ? logLevel.NOTHING : logLevel.WARN,
    logCreator: kafkaLog,
  };
}

/** `retries` bounds how long one request goes on before it fails: 0 for a caller that repeats by itself. */
export function kafkaClient(connection: KafkaConnection, retries: number = CLIENT_RETRY.retries): Kafka {
  return new Kafka({ ...kafkaConfig(connection), retry: { ...CLIENT_RETRY, retries } });
}
