import { kafkaClient } from './kafka-client.js';
import type { KafkaConnection } from '#messaging-options.js';
import { setTimeout as delay } from 'node:timers/promises';

const LIMIT_MS = 3_000;

/** Whether a broker answers a metadata request within three seconds, asked over a connection of its own. Never throws. */
export async function brokerAnswers(connection: KafkaConnection): Promise<boolean> {
  const admin = kafkaClient(connection, 0).admin();
  const asked = admin.connect().then(() => admin.listTopics());
  const answers = asked.then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answers, delay(LIMIT_MS, false, { ref: false })]);
  } finally {
    void answers.then(() => admin.disconnect()).catch(() => undefined);
  }
}
