import type { AuditLine } from './audit-log.js';
import type { DeadLetter } from './dead-letter.js';
import { typePattern } from '#stream/type-pattern.js';

/** Every property that is given must match. */
export interface DeadLetterFilter {
  readonly group?: string | undefined;
  /** The topic that the record was in first, without prefix. */
  readonly topic?: string | undefined;
  /** Of the event; `*` matches any text. */
  readonly type?: string | undefined;
  /** A part of the error text, regardless of case. */
  readonly error?: string | undefined;
  /** Failed first at this time or later. */
  readonly since?: Date | undefined;
}

export type DeadLetterState = 'open' | 'replayed' | 'discarded';

type Test = (deadLetter: DeadLetter) => boolean;

/** Whether a dead letter matches the filter. `topicOf` removes the prefix from a topic's name. */
export function filterTest(filter: DeadLetterFilter, topicOf: (name: string) => string): Test {
  const { group, topic, type, error, since } = filter;
  const pattern = type === undefined ? undefined : typePattern(type);
  const tests: (Test | undefined)[] = [
    group === undefined ? undefined : (deadLetter) => deadLetter.group === group,
    topic === undefined ? undefined : ({ origin }) => origin !== undefined && topicOf(origin.topic) === topic,
    pattern && ((deadLetter) => pattern.test(deadLetter.type ?? '')),
    error === undefined
      ? undefined
      : ({ origin }) => Boolean(origin?.error.toLowerCase().includes(error.toLowerCase())),
    since && ((deadLetter) => (deadLetter.origin?.firstFailedAt ?? deadLetter.storedAt) >= since),
  ];
  return (deadLetter) => tests.every((test) => test?.(deadLetter) ?? true);
}

/** A replay that was begun and not finished leaves its dead letter open. */
export function stateOf(line: AuditLine | undefined): DeadLetterState {
  if (line?.outcome !== 'done') return 'open';
  return line.action === 'replay' ? 'replayed' : 'discarded';
}
