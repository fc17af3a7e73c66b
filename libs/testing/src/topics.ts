import { testKafka } from '#kafka.js';

/** Creates the topics `<prefix><name>` and returns their full names in the given order. */
export async function createTopics(prefix: string, names: string[], partitions = 3): Promise<string[]> {
  const topics = names.map((name) => `${prefix}${name}`);
  const admin = testKafka().admin();
  await admin.connect();
  try {
    const wanted = topics.map((topic) => ({ topic, numPartitions: partitions, replicationFactor: 1 }));
    await admin.createTopics({ topics: wanted, waitForLeaders: true });
  } finally {
    await admin.disconnect();
  }
  return topics;
}
