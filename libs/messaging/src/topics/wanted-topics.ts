import { deadLetterTopic, type Topic } from '@broadsheet/contracts';

/** A consumer group and the topics it reads. */
export interface GroupTopics {
  readonly group: string;
  readonly topics: readonly Topic[];
}

/** Every topic that must exist: those given, and a dead-letter topic for each topic of each group. */
export function wantedTopics(topics: readonly Topic[], groups: readonly GroupTopics[]): Topic[] {
  const deadLetters = groups.flatMap(({ group, topics: read }) => read.map(({ name }) => deadLetterTopic(name, group)));
  return [...topics, ...deadLetters];
}
