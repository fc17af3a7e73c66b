import { kafkaClient } from './kafka-client.js';
import type { KafkaConnection } from '#messaging-options.js';
import { delay } from '@broadsheet/platform';

const LIMIT_MS = 3_000;

/** Whether a broker responds to a metadata request within three seconds, over a connection of its own. Never throws. */
export async function brokerResponds(connection: KafkaConnection): Promise<boolean> {
  const admin = kafkaClient(connection, 0).admin();
  const request = admin.connect().then(() => admin.listTopics());
  const response = request.then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([response, delay(LIMIT_MS, { ref: false }).then(() => false)]);
  } finally {
    void response.then(() => admin.disconnect()).catch(() => undefined);
  }
}
