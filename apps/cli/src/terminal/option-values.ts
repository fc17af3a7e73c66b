import { InvalidArgumentError } from 'commander';

const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;

/** A moment in ISO 8601; a day alone begins at midnight UTC. Throws commander's error for anything else. */
export function parseMoment(text: string): Date {
  const moment = new Date(text);
  if (MOMENT.test(text) && !Number.isNaN(moment.getTime())) return moment;
  throw new InvalidArgumentError(`"${text}" is not a moment such as 2026-01-31 or 2026-01-31T12:00:00Z.`);
}

/** A whole number from 1. Throws commander's error for anything else. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (/^\d{1,9}$/.test(text) && count > 0) return count;
  throw new InvalidArgumentError(`"${text}" is not a whole number from 1.`);
}
