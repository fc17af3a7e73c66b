import { EventStrategy } from './event.strategy.js';
import { Joining } from './joining.js';
import { missingTopics } from '#kafka/missing-topics.js';
import type { KafkaConnection } from '#messaging-options.js';
import { consumedTopics } from '#topics/consumed-topics.js';
import { wantedTopics } from '#topics/wanted-topics.js';
import { Clock, Readiness } from '@broadsheet/platform';
import { type INestApplication, Logger } from '@nestjs/common';

export interface ConsumerOptions extends KafkaConnection {
  /** The durable group, without prefix: the service's name. */
  readonly group: string;
  /** Called when the consumer is dead for good; ends the process where nothing else is said. */
  readonly onFatal?: (error: unknown) => void;
}

/**
 * Hands every `@WhenEvent` method of the application its events, from the beginning of their topics. Returns at once and
 * goes on in the background; until the group has joined, the readiness probe says what is missing. Closes with the application.
 */
export function connectConsumers(app: INestApplication, options: ConsumerOptions): void {
  const { group, onFatal = endProcess } = options;
  const now = () => app.get(Clock, { strict: false }).now();
  const strategy = new EventStrategy({ ...options, now, onFatal });
  const microservice = app.connectMicroservice({ strategy });
  const read = consumedTopics(strategy.definitions);
  const joining = new Joining({
    name: `The consumer group ${group}`,
    missingTopics: () => missingTopics(options, wantedTopics(read, [{ group, topics: read }])),
    connect: async () => void (await microservice.listen()),
    abandon: () => strategy.disconnect(),
    signal: strategy.closing,
  });
  app.get(Readiness, { strict: false }).add(`consumers ${group}`, () => {
    return joining.problem ?? (strategy.joined ? null : `The consumer group ${group} has not joined yet.`);
  });
  void joining.run();
}

function endProcess(error: unknown): void {
  new Logger('Consumer').fatal(`A consumer is dead, so the process ends: ${String(error)}`);
  process.exit(1);
}
