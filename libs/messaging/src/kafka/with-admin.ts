import { kafkaClient } from './kafka-client.js';
import type { KafkaConnection } from '#messaging-options.js';
import kafkajs, { type Admin } from 'kafkajs';
import { setTimeout as delay } from 'node:timers/promises';

const ATTEMPTS = 5;
const BETWEEN_MS = 200;

/**
 * Runs `work` with a connected admin client, and always disconnects it. Work that meets an answer which the broker itself
 * calls passing (a leader that is being elected, for example) is run again, so it must be safe to repeat.
 */
export async function withAdmin<T>(connection: KafkaConnection, work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = kafkaClient(connection, 2).admin();
  try {
    await admin.connect();
    return await whilePassing(() => work(admin));
  } finally {
    await admin.disconnect();
  }
}

async function whilePassing<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const passing = error instanceof kafkajs.KafkaJSProtocolError && error.retriable;
      if (!passing || attempt === ATTEMPTS) throw error;
      await delay(BETWEEN_MS);
    }
  }
}
