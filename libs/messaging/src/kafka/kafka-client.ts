import { mendIdleRequestQueues } from './idle-request-queue.js';
import type { KafkaConnection } from '#messaging-options.js';
import { Logger } from '@nestjs/common';
import { Kafka, type KafkaConfig, type logCreator, logLevel } from 'kafkajs';

mendIdleRequestQueues();

/** kafkajs limits reconnects and restarts only by the retry of the client; that of a consumer does not reach them. */
export const CLIENT_RETRY = { initialRetryTime: 100, maxRetryTime: 1_000, retries: 12 } as const;

const logger = new Logger('Kafka');

/** kafkajs' messages in the service's log. Most of what it calls an error it repairs itself, so that is a warning here. */
const kafkaLog: logCreator =
  () =>
  ({ namespace, level, log: { message, error } }) => {
    const line = [namespace, message, error as string | undefined].filter(Boolean).join(': ');
    if (level === logLevel.ERROR || level === logLevel.WARN) logger.warn(line);
    else logger.debug(line);
  };

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

/** `retries` limits how often one request is repeated before it fails: 0 for a caller that repeats by itself. */
export function kafkaClient(connection: KafkaConnection, retries: number = CLIENT_RETRY.retries): Kafka {
  return new Kafka({ ...kafkaConfig(connection), retry: { ...CLIENT_RETRY, retries } });
}
