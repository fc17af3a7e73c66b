import { consumerGroups, deadLetterTopic, topics } from '@broadsheet/contracts';

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
