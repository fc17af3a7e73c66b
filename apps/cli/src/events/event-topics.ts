import { CommandFailed } from '#command-failed.errors.js';
import { eventCatalogue, type Topic, topics } from '@broadsheet/contracts';
import { typePattern } from '@broadsheet/messaging';

const ALL: readonly Topic[] = Object.values(topics);

/** The topics of these names; all where none is named. Throws CommandFailed for a name that the product does not have. */
export function topicsNamed(names: readonly string[] | undefined): readonly Topic[] {
  if (names === undefined) return ALL;
  return [...new Set(names)].map((name) => {
    const topic = ALL.find((one) => one.name === name);
    if (topic) return topic;
    throw new CommandFailed(`There is no topic ${name}; there are ${ALL.map((one) => one.name).join(', ')}.`);
  });
}

/** The pattern of a type, checked against the catalogue. Throws CommandFailed when no event of these topics is meant. */
export function patternOf(glob: string, among: readonly Topic[]): RegExp {
  const pattern = typePattern(glob);
  const types = eventCatalogue.filter(({ topic }) => among.some(({ name }) => name === topic.name));
  if (types.some(({ type }) => pattern.test(type))) return pattern;
  throw new CommandFailed(`No event type is meant by ${glob}; there are ${types.map(({ type }) => type).join(', ')}.`);
}
