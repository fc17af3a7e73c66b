import type { Admin } from 'kafkajs';
import { setTimeout as delay } from 'node:timers/promises';

const ATTEMPTS = 40;
const BETWEEN_MS = 250;

/**
 * Resolves once every partition of the topics has a leader; throws after ten seconds. kafkajs' own `waitForLeaders`
 * throws when a broker has not heard of a new topic yet.
 */
export async function leadersElected(admin: Admin, names: readonly string[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { topics } = await admin.fetchTopicMetadata({ topics: [...names] });
      if (topics.every(({ partitions }) => partitions.every(({ leader }) => leader >= 0))) return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
    if (attempt === ATTEMPTS)
      throw new Error(`No leader of every partition of ${names.join(', ')} within ten seconds.`);
    await delay(BETWEEN_MS);
  }
}
