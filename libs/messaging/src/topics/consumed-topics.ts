import type { EventDefinition, Topic } from '@broadsheet/contracts';

/** The topics that these events are in, each once, by name. */
export function consumedTopics(definitions: Iterable<Pick<EventDefinition, 'topic'>>): Topic[] {
  const byName = new Map([...definitions].map(({ topic }) => [topic.name, topic]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
