import type { DeadLetter } from './dead-letter.js';
import { deadLetterTopic, type Topic } from '@broadsheet/contracts';

export interface LetterPlace {
  readonly group: string;
  readonly prefix: string;
  /** The topics that the group reads. */
  readonly read: readonly Topic[];
}

/**
 * The topic, with prefix, that a letter met in `topic` goes to. What a replayed letter says of its origin is believed where
 * it names a topic of this group.
 */
export function letterTopic(topic: string, { headers }: DeadLetter, { group, prefix, read }: LetterPlace): string {
  const origin = String(headers['dl_topic']);
  const isOurs = read.some(({ name }) => prefix + name === origin);
  return prefix + deadLetterTopic((isOurs ? origin : topic).slice(prefix.length), group).name;
}
