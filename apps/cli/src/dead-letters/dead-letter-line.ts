import { printable } from '#terminal/printer.js';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '@broadsheet/contracts';
import { positionName, type FoundDeadLetter } from '@broadsheet/messaging';

const UNITS = [
  ['d', DAY_MS],
  ['h', HOUR_MS],
  ['min', MINUTE_MS],
  ['s', SECOND_MS],
] as const;

/** One dead letter in one line. */
export function deadLetterLine(deadLetter: FoundDeadLetter, now: Date): string {
  const { id, origin, type = '(no type)', subject = '(no subject)', state } = deadLetter;
  const position = origin ? positionName(origin) : '(origin unknown)';
  const failed = origin?.firstFailedAt ?? deadLetter.storedAt;
  const times = origin ? `${origin.attempts} ${origin.attempts === 1 ? 'attempt' : 'attempts'}` : '';
  const parts = [id, position, type, subject, times, failed.toISOString(), `${ageOf(failed, now)} ago`];
  return printable([...parts, stateText(deadLetter, state), origin?.error ?? ''].filter(Boolean).join('  '));
}

/** The same as data. */
export function deadLetterJson(deadLetter: FoundDeadLetter, now: Date): Record<string, unknown> {
  const { id, group, origin, type, subject, state, disposition, replayOf, storedAt } = deadLetter;
  const ageSeconds = Math.floor((now.getTime() - (origin?.firstFailedAt ?? storedAt).getTime()) / SECOND_MS);
  return { id, group, state, type, subject, ...origin, storedAt, ageSeconds, replayOf, disposition };
}

function stateText({ disposition }: FoundDeadLetter, state: string): string {
  if (!disposition) return '';
  const { operator, at, outcome, action, reason } = disposition;
  const what = outcome === 'begun' ? `${action} begun` : state;
  return `[${what} by ${operator} at ${at}${reason === undefined ? '' : `: ${reason}`}]`;
}

function ageOf(then: Date, now: Date): string {
  const milliseconds = Math.max(0, now.getTime() - then.getTime());
  const [unit, length] = UNITS.find(([, one]) => milliseconds >= one) ?? ['s', SECOND_MS];
  return `${Math.floor(milliseconds / length)} ${unit}`;
}
