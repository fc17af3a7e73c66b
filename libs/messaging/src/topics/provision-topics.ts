import { type GroupTopics, wantedTopics } from './group-topics.js';
import { type KafkaAdmin, TOPIC_RESOURCE, withAdmin } from '#kafka/with-admin.js';
import type { KafkaConnection } from '#messaging-options.js';
import { retentionOf, type Topic, WEEK_MS } from '@broadsheet/contracts';
import { poll } from '@broadsheet/platform';

export interface TopicPlan {
  readonly topics: readonly Topic[];
  readonly groups: readonly GroupTopics[];
  /** Never changed once a topic exists: the order of its keys depends on it. */
  readonly partitions: number;
  readonly replicationFactor: number;
}

export interface TopicReport {
  /** With the prefix. */
  readonly topic: string;
  readonly state: 'created' | 'there' | 'wrong';
  /** What is wrong. It must be corrected by hand: nothing here changes a topic that holds history. */
  readonly problem?: string;
}

const LEADERS_WITHIN_MS = 10_000;
const LOOK_EVERY_MS = 250;
const MAX_RECORD_BYTES = 1024 * 1024;
/** A dead letter, replayed or not, is the original record with additional headers: it must fit wherever that fitted. */
const MAX_DEAD_LETTER_BYTES = MAX_RECORD_BYTES + 64 * 1024;

/** Creates missing topics, with their retention or compaction, and reports on every topic. Safe to repeat and to run concurrently. */
export function provisionTopics(connection: KafkaConnection, plan: TopicPlan): Promise<TopicReport[]> {
  return withAdmin(connection, async (admin) => {
    const wanted = wantedTopics(plan.topics, plan.groups).map((topic) => ({
      ...topic,
      name: connection.prefix + topic.name,
    }));
    const existing = new Set(await admin.listTopics());
    const missing = wanted.filter(({ name }) => !existing.has(name));
    if (missing.length > 0)
      await admin.createTopics({ topics: missing.map(specification(plan)), waitForLeaders: false });
    await leadersElected(
      admin,
      wanted.map(({ name }) => name),
    );
    const kept = wanted.filter(({ name }) => existing.has(name));
    const problems = await findProblems(admin, kept, plan);
    return wanted.map(({ name }) => {
      if (!existing.has(name)) return { topic: name, state: 'created' };
      const problem = problems.get(name);
      return problem ? { topic: name, state: 'wrong', problem } : { topic: name, state: 'there' };
    });
  });
}

function specification({ partitions, replicationFactor }: TopicPlan) {
  return (topic: Topic) => ({
    topic: topic.name,
    numPartitions: partitions,
    replicationFactor,
    configEntries: Object.entries(topicSettings(topic, replicationFactor)).map(([name, value]) => ({ name, value })),
  });
}

async function findProblems(
  admin: KafkaAdmin,
  topics: readonly Topic[],
  plan: TopicPlan,
): Promise<Map<string, string>> {
  if (topics.length === 0) return new Map();
  const names = topics.map(({ name }) => name);
  const { topics: metadata } = await admin.fetchTopicMetadata({ topics: names });
  const resources = names.map((name) => ({ type: TOPIC_RESOURCE, name }));
  const { resources: described } = await admin.describeConfigs({ resources, includeSynonyms: false });
  const problems = topics.map((topic) => {
    const partitions = metadata.find(({ name }) => name === topic.name)?.partitions.length ?? 0;
    const entries = described.find(({ resourceName }) => resourceName === topic.name)?.configEntries ?? [];
    const settings = Object.fromEntries(entries.map(({ configName, configValue }) => [configName, configValue]));
    return [topic.name, problemOf(topic, { partitions, settings }, plan)] as const;
  });
  return new Map(problems.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function problemOf(topic: Topic, actual: { partitions: number; settings: Record<string, string> }, plan: TopicPlan) {
  const wrong = Object.entries(topicSettings(topic, plan.replicationFactor))
    .filter(([name, value]) => actual.settings[name] !== value)
    .map(([name, value]) => `${name} is ${actual.settings[name] ?? 'not set'} instead of ${value}`);
  if (actual.partitions !== plan.partitions)
    wrong.unshift(`it has ${actual.partitions} partitions instead of ${plan.partitions}`);
  return wrong.length > 0 ? wrong.join('; ') : undefined;
}

/**
 * Resolves once every partition of the topics has a leader; throws after ten seconds. kafkajs' own `waitForLeaders`
 * throws when a broker does not know a new topic yet.
 */
async function leadersElected(admin: KafkaAdmin, names: readonly string[]): Promise<void> {
  let lastError: unknown;
  const elected = await poll(
    async () => {
      try {
        lastError = undefined;
        const { topics } = await admin.fetchTopicMetadata({ topics: [...names] });
        return topics.every(({ partitions }) => partitions.every(({ leader }) => leader >= 0));
      } catch (error) {
        lastError = error;
        return false;
      }
    },
    { everyMs: LOOK_EVERY_MS, withinMs: LEADERS_WITHIN_MS },
  );
  if (elected) return;
  if (lastError instanceof Error) throw lastError;
  throw new Error(`Not every partition of ${names.join(', ')} has a leader after ten seconds.`);
}

/** A topic's Kafka configuration, so that its retention does not depend on the broker's defaults. */
export function topicSettings(topic: Topic, replicationFactor: number): Record<string, string> {
  const { policy, retentionMs } = retentionOf(topic);
  // Kafka removes whole segments only, and by default begins a new one after a week.
  const segment: Record<string, string> =
    retentionMs > 0 && retentionMs < WEEK_MS ? { 'segment.ms': String(retentionMs) } : {};
  const isDeadLetterTopic = /\.(dead-letters|replays)$/.test(topic.name);
  return {
    'min.insync.replicas': replicationFactor >= 3 ? '2' : '1',
    'max.message.bytes': String(isDeadLetterTopic ? MAX_DEAD_LETTER_BYTES : MAX_RECORD_BYTES),
    'cleanup.policy': policy,
    'retention.bytes': '-1',
    'retention.ms': String(retentionMs),
    ...segment,
  };
}
