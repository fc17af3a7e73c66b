import { kafkaClient } from './kafka-client.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { Producer } from 'kafkajs';

/**
 * A producer that keeps the order: one request in flight. Never the idempotent one: after a time-out at the client
 * kafkajs uses sequence numbers again, the broker takes the next batch for a repetition, and acknowledged records are
 * lost (ADR 2). `retries` bounds how long one request goes on before it fails.
 */
export function plainProducer(connection: KafkaConnection, retries: number): Producer {
  return kafkaClient(connection, retries).producer({
    idempotent: false,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
  });
}
