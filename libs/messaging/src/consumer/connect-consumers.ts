import { GroupConsumer } from './group-consumer.js';
import type { KafkaConnection } from '#messaging-options.js';
import {
  Clock,
  type ConnectedService,
  ProcessEnd,
  Readiness,
  type readerEnvironment,
  type storageEnvironment,
} from '@broadsheet/platform';
import type { INestApplication } from '@nestjs/common';
import type { z } from 'zod';

export interface ConsumerOptions extends KafkaConnection {
  /** The durable group, without prefix: the service's name. */
  readonly group: string;
  /** The number that every topic must have; the service is not ready when one has another. Not checked by default. */
  readonly partitions?: number;
  /** Milliseconds without a sign of life, while the broker responds to others, after which the consumer is considered hung; 60,000 by default. */
  readonly hangAfterMs?: number;
  /** Called when the consumer has died or hangs; ends the process by default. */
  readonly onFatal?: (error: unknown) => void;
}

/**
 * Delivers events to every `@WhenEvent` method of the application, from the beginning of their topics. Returns at once and
 * continues in the background; until the group has joined, the readiness probe reports what is missing. Closes with the
 * application. A consumer that dies or hangs ends the process; a broker that is unavailable or silent does not.
 */
export function connectConsumers(app: INestApplication, options: ConsumerOptions): void {
  const { group } = options;
  const end = app.get(ProcessEnd, { strict: false });
  const { onFatal = (error: unknown) => end.because(`the consumer group ${group} is dead: ${String(error)}`) } =
    options;
  const consumer = new GroupConsumer({ ...options, onFatal, now: () => app.get(Clock, { strict: false }).now() });
  const microservice = app.connectMicroservice({ strategy: consumer.strategy });
  void consumer.strategy.definitions; // two handlers of one event are a mistake that must not wait for the broker
  const readiness = app.get(Readiness, { strict: false });
  readiness.add(`consumers ${group}`, () => consumer.problem);
  readiness.addWarning(`consumers ${group}`, () => consumer.warning);
  consumer.start(() => microservice.listen());
}

type ReaderConfig = z.infer<z.ZodObject<typeof storageEnvironment & typeof readerEnvironment>>;

/** `connect` of a service whose consumers are a group of its own name. */
export function connectServiceConsumers(app: INestApplication, { name, config }: ConnectedService<ReaderConfig>): void {
  connectConsumers(app, {
    group: name,
    clientId: name,
    brokers: config.KAFKA_BROKERS,
    prefix: config.NAME_PREFIX,
    partitions: config.TOPIC_PARTITIONS,
    hangAfterMs: config.CONSUMER_HANG_MS,
  });
}
