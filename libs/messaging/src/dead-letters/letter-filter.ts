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

/** `topicOf` takes the prefix from a topic's name. */
export function matches(letter: Letter, filter: LetterFilter, topicOf: (name: string) => string): boolean {
  const { group, topic, type, error, since } = filter;
  const { origin } = letter;
  if (group !== undefined && letter.group !== group) return false;
  if (topic !== undefined && (!origin || topicOf(origin.topic) !== topic)) return false;
  if (type !== undefined && !typePattern(type).test(letter.type ?? '')) return false;
  if (error !== undefined && !origin?.error.toLowerCase().includes(error.toLowerCase())) return false;
  return since === undefined || (origin?.firstFailedAt ?? letter.storedAt) >= since;
}

/** A step that was begun and not finished leaves its letter open. */
export function stateOf(line: AuditLine | undefined): LetterState {
  if (line?.outcome !== 'done') return 'open';
  return line.action === 'replay' ? 'replayed' : 'discarded';
}
