import type { AuditLine } from './audit-line.schema.js';
import type { Letter } from './letter.js';
import { typePattern } from '#stream/type-pattern.js';

/** What is not said does not matter. */
export interface LetterFilter {
  readonly group?: string | undefined;
  /** The topic that the record lay in first, without prefix. */
  readonly topic?: string | undefined;
  /** Of the event; `*` stands for anything. */
  readonly type?: string | undefined;
  /** Somewhere in the error, in capitals or not. */
  readonly error?: string | undefined;
  /** Failed first then or later. */
  readonly since?: Date | undefined;
}

export type LetterState = 'open' | 'replayed' | 'discarded';

type Test = (letter: Letter) => boolean;

/** Whether a letter is meant. `topicOf` takes the prefix from a topic's name. */
export function letterTest(filter: LetterFilter, topicOf: (name: string) => string): Test {
  const { group, topic, type, error, since } = filter;
  const pattern = type === undefined ? undefined : typePattern(type);
  const tests: (Test | undefined)[] = [
    group === undefined ? undefined : (letter) => letter.group === group,
    topic === undefined ? undefined : ({ origin }) => origin !== undefined && topicOf(origin.topic) === topic,
    pattern && ((letter) => pattern.test(letter.type ?? '')),
    error === undefined
      ? undefined
      : ({ origin }) => Boolean(origin?.error.toLowerCase().includes(error.toLowerCase())),
    since && ((letter) => (letter.origin?.firstFailedAt ?? letter.storedAt) >= since),
  ];
  return (letter) => tests.every((test) => test?.(letter) ?? true);
}

/** A step that was begun and not finished leaves its letter open. */
export function stateOf(line: AuditLine | undefined): LetterState {
  if (line?.outcome !== 'done') return 'open';
  return line.action === 'replay' ? 'replayed' : 'discarded';
}
