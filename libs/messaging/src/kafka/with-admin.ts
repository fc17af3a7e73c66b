import { kafkaClient } from './kafka-client.js';
import type { KafkaConnection } from '#messaging-options.js';
import { retry } from '@broadsheet/platform';
import kafkajs, { type Admin } from 'kafkajs';

/** What the product uses of the admin client of kafkajs. Topics and groups have their full names here. */
export type KafkaAdmin = Pick<
  Admin,
  | 'createTopics'
  | 'deleteGroups'
  | 'describeConfigs'
  | 'fetchOffsets'
  | 'fetchTopicMetadata'
  | 'fetchTopicOffsets'
  | 'fetchTopicOffsetsByTimestamp'
  | 'listTopics'
  | 'setOffsets'
>;

/** For `describeConfigs`. kafkajs is CommonJS, and Node does not see its enumeration among the named exports. */
export const TOPIC_RESOURCE = kafkajs.ConfigResourceTypes.TOPIC;

const CLIENT_RETRIES = 2;
const ATTEMPTS = 5;
const BETWEEN_ATTEMPTS = { firstMs: 200, maxMs: 200 };

/**
 * Runs `work` with a connected admin client, and always disconnects it. Work that fails with an error which the broker
 * itself calls retriable (an election of a leader, for example) is run again, so it must be safe to repeat.
 */
export async function withAdmin<T>(connection: KafkaConnection, work: (admin: KafkaAdmin) => Promise<T>): Promise<T> {
  const admin = kafkaClient(connection, CLIENT_RETRIES).admin();
  try {
    await admin.connect();
    return await retry(() => work(admin), { attempts: ATTEMPTS, backoff: BETWEEN_ATTEMPTS, isRetryable });
  } finally {
    await admin.disconnect();
  }
}

function isRetryable(error: unknown): boolean {
  return error instanceof kafkajs.KafkaJSProtocolError && error.retriable;
}
