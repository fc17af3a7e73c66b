import { leadersElected } from './leaders-elected.js';
import { topicSettings } from './topic-settings.js';
import { type GroupTopics, wantedTopics } from './wanted-topics.js';
import { withAdmin } from '#kafka/with-admin.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { Topic } from '@broadsheet/contracts';
import kafkajs, { type Admin } from 'kafkajs';

// kafkajs is CommonJS, and Node does not see this one among its named exports.
const TOPIC_RESOURCE = kafkajs.ConfigResourceTypes.TOPIC;

export interface TopicPlan {
  readonly topics: readonly Topic[];
  readonly groups: readonly GroupTopics[];
  /** Never changed once a topic exists: the order of its keys hangs on it. */
  readonly partitions: number;
  readonly replicationFactor: number;
}

export interface TopicReport {
  /** With the prefix. */
  readonly topic: string;
  readonly state: 'created' | 'there' | 'wrong';
  /** What is wrong: it has to be put right by hand, as nothing here alters a topic that holds history. */
  readonly problem?: string;
}

/** Creates what is missing, with its retention or compaction, and reports on every topic. May be repeated, and run twice at once. */
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

async function findProblems(admin: Admin, topics: readonly Topic[], plan: TopicPlan): Promise<Map<string, string>> {
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
