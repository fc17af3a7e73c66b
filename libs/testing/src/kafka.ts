import { kafkaBrokers } from '#servers.js';
import { Kafka, logLevel } from 'kafkajs';

/** A bare client of the test Kafka, silent. */
export function testKafka(): Kafka {
  return new Kafka({
    clientId: 'testing',
    brokers: kafkaBrokers(),
    logLevel: logLevel.NOTHING,
    retry: { initialRetryTime: 50, maxRetryTime: 500, retries: 20 },
  });
}
