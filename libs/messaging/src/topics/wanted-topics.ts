import { deadLetterTopic, replayTopic, type Topic } from '@broadsheet/contracts';

/** A consumer group and the topics it reads. */
export interface GroupTopics {
  readonly group: string;
  readonly topics: readonly Topic[];
}

/**
 * Every topic that must exist: those given, and for each group a dead-letter topic for each topic that it reads and the
 * topic of its replays, which is one of those.
 */
export function wantedTopics(topics: readonly Topic[], groups: readonly GroupTopics[]): Topic[] {
  const ofGroups = groups.flatMap((one) => [...deadLetterTopics(one), replayTopic(one.group)]);
  return [...topics, ...ofGroups];
}

/** Where the dead letters of a group are. */
export function deadLetterTopics({ group, topics }: GroupTopics): Topic[] {
  return [...topics, replayTopic(group)].map(({ name }) => deadLetterTopic(name, group));
}
