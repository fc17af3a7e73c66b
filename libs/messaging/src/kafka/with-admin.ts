import { kafkaClient } from './kafka-client.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { Admin } from 'kafkajs';

/** Runs `work` with a connected admin client, and always disconnects it. */
export async function withAdmin<T>(connection: KafkaConnection, work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = kafkaClient(connection, 2).admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}
