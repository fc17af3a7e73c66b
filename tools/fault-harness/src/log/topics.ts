import { consumerGroups, deadLetterTopic, topics } from '@broadsheet/contracts';
import type { LogReader } from '#log/log-reader.js';
import kafkajs from 'kafkajs';

/** Every topic of events, without prefix. */
export const EVENT_TOPICS: readonly string[] = Object.values(topics).map(({ name }) => name);

/** Topics that never lose a record: there, versions have no gaps. */
export const KEPT_TOPICS: ReadonlySet<string> = new Set(
  Object.values(topics)
    .filter(({ cleanup }) => cleanup.kind === 'keep')
    .map(({ name }) => name),
);

/** Every topic of dead letters, without prefix. */
export const DEAD_LETTER_TOPICS: readonly string[] = consumerGroups.flatMap(({ group, topics: read }) =>
  read.map(({ name }) => deadLetterTopic(name, group).name),
);

const TOPIC = kafkajs.ConfigResourceTypes.TOPIC;
const LIMIT = 'max.message.bytes';
/** What was set for the topic itself, as the protocol numbers where a setting comes from. */
const OF_THE_TOPIC = 1;

/** From now on the broker accepts batches of up to `bytes` in the topic; the topic's other settings stay as they are. */
export function limitBatches(log: LogReader, topic: string, bytes: number): Promise<void> {
  return log.withAdmin(async (admin) => {
    const asked = { resources: [{ type: TOPIC, name: topic }], includeSynonyms: false };
    const { resources } = await admin.describeConfigs(asked);
    const kept = (resources[0]?.configEntries ?? [])
      .filter(({ configSource, configName }) => Number(configSource) === OF_THE_TOPIC && configName !== LIMIT)
      .map(({ configName: name, configValue: value }) => ({ name, value }));
    const configEntries = [...kept, { name: LIMIT, value: String(bytes) }];
    await admin.alterConfigs({ validateOnly: false, resources: [{ type: TOPIC, name: topic, configEntries }] });
  });
}
