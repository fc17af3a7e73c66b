import { testKafka } from '#kafka.js';
import { until } from '#until.js';

/** Creates the topics `<prefix><name>` and returns their full names in the given order. */
export async function createTopics(prefix: string, names: string[], partitions = 3): Promise<string[]> {
  const topics = names.map((name) => `${prefix}${name}`);
  const admin = testKafka().admin();
  await admin.connect();
  try {
    const wanted = topics.map((topic) => ({ topic, numPartitions: partitions, replicationFactor: 1 }));
    await admin.createTopics({ topics: wanted, waitForLeaders: false });
    // Not kafkajs' own waiting, which throws while the broker does not know a new topic yet.
    await until(async () => {
      const { topics: made } = await admin.fetchTopicMetadata({ topics });
      return made.every(({ partitions: all }) => all.length === partitions && all.every(({ leader }) => leader >= 0));
    });
  } finally {
    await admin.disconnect();
  }
  return topics;
}
