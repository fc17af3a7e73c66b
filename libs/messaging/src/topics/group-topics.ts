import { deadLetterTopic, type EventDefinition, replayTopic, type Topic } from '@broadsheet/contracts';

/** A consumer group and the topics it reads. */
export interface GroupTopics {
  readonly group: string;
  readonly topics: readonly Topic[];
}

/** The topics of these events, each once, sorted by name. */
export function consumedTopics(definitions: Iterable<Pick<EventDefinition, 'topic'>>): Topic[] {
  const byName = new Map([...definitions].map(({ topic }) => [topic.name, topic]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Every topic that must exist: the given ones, and for each group its replay topic and a dead-letter topic for each
 * topic that it reads, its replay topic included.
 */
export function wantedTopics(topics: readonly Topic[], groups: readonly GroupTopics[]): Topic[] {
  const ofGroups = groups.flatMap((one) => [...deadLetterTopics(one), replayTopic(one.group)]);
  return [...topics, ...ofGroups];
}

/** The dead-letter topics of a group. */
export function deadLetterTopics({ group, topics }: GroupTopics): Topic[] {
  return [...topics, replayTopic(group)].map(({ name }) => deadLetterTopic(name, group));
}
