import { InvalidArgumentError } from 'commander';
import { userInfo } from 'node:os';

const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;

/** A time in ISO 8601; a date alone is midnight UTC. Throws commander's error for any other text. */
export function parseMoment(text: string): Date {
  const moment = new Date(text);
  if (MOMENT.test(text) && !Number.isNaN(moment.getTime())) return moment;
  throw new InvalidArgumentError(`"${text}" is not a time such as 2026-01-31 or 2026-01-31T12:00:00Z.`);
}

/** A whole number from 1. Throws commander's error for any other text. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (/^\d{1,9}$/.test(text) && count > 0) return count;
  throw new InvalidArgumentError(`"${text}" is not a whole number from 1.`);
}

/** Examples for the help of a command, one line each. */
export function examples(command: string, ...lines: string[]): string {
  return ['', 'Examples:', ...lines.map((line) => `  npm run ${command} ${line}`)].join('\n');
}

/** Option of every command whose operator is recorded. */
export const AS_OPERATOR = ['--as <operator>', 'the operator to record; by default your user name'] as const;

export interface ByOperator {
  readonly as?: string;
}

export const operatorOf = ({ as: operator }: ByOperator): string => operator ?? userInfo().username;
