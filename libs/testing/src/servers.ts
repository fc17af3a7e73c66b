import { testServer } from '#testing.config.js';
import { randomBytes } from 'node:crypto';

/** `host:port` of each broker of the test Kafka. */
export function kafkaBrokers(): string[] {
  return testServer('TEST_KAFKA_BROKERS').split(',');
}

/** A connection string to a database that no other test uses, in the replica set of the tests. */
export function freshMongoUri(): string {
  const [, server, options = ''] = /^([^?]*[^/?])\/?(\?.*)?$/.exec(testServer('TEST_MONGO_URI')) ?? [];
  return `${server}/t_${unique()}${options}`;
}

/** A prefix for topics, groups and the like that no other test uses, such as `t1a2b3c4d5e6.`. */
export function freshPrefix(): string {
  return `t${unique()}.`;
}

function unique(): string {
  return randomBytes(6).toString('hex');
}
