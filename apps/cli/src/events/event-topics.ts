import { CommandFailed } from '#cli.errors.js';
import { eventCatalogue, type Topic, topics } from '@broadsheet/contracts';
import { typePattern } from '@broadsheet/messaging';

const ALL: readonly Topic[] = Object.values(topics);

/** The topics with these names; by default all. Throws CommandFailed for an unknown name. */
export function topicsNamed(names: readonly string[] | undefined): readonly Topic[] {
  if (names === undefined) return ALL;
  return [...new Set(names)].map((name) => {
    const topic = ALL.find((one) => one.name === name);
    if (topic) return topic;
    throw new CommandFailed(`There is no topic ${name}. Topics: ${ALL.map((one) => one.name).join(', ')}.`);
  });
}

/** The pattern of an event type. Throws CommandFailed if it matches no event type of these topics. */
export function patternOf(glob: string, among: readonly Topic[]): RegExp {
  const pattern = typePattern(glob);
  const types = eventCatalogue.filter(({ topic }) => among.some(({ name }) => name === topic.name));
  if (types.some(({ type }) => pattern.test(type))) return pattern;
  throw new CommandFailed(`No event type matches ${glob}. Types: ${types.map(({ type }) => type).join(', ')}.`);
}
