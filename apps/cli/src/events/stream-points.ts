import { parseMoment } from '#terminal/option-values.js';
import type { StreamPoint } from '@broadsheet/messaging';
import { InvalidArgumentError } from 'commander';

const POSITION = /^([a-z][a-z0-9.-]*):(\d{1,9}):(\d{1,19})$/;

/** `beginning`, `end`, a moment, or `topic:partition:offset`. Throws commander's error for anything else. */
export function parseStart(text: string): StreamPoint {
  if (text === 'beginning' || text === 'end') return text;
  const [, topic, partition, offset] = POSITION.exec(text) ?? [];
  if (topic !== undefined && offset !== undefined) return { topic, partition: Number(partition), offset };
  try {
    return parseMoment(text);
  } catch {
    throw new InvalidArgumentError(
      `"${text}" is not beginning, end, a moment such as 2026-01-31T12:00:00Z, or a position such as news.article:3:17.`,
    );
  }
}

/** `now` or a moment that has passed: what the stream held then is the end. Throws commander's error for anything else. */
export function parseEnd(text: string): 'end' | Date {
  if (text === 'now') return 'end';
  const moment = parseMoment(text);
  if (moment.getTime() > Date.now()) throw new InvalidArgumentError(`"${text}" is yet to come.`);
  return moment;
}

/** Names between commas. */
export function parseNames(text: string): string[] {
  return text.split(',').map((name) => name.trim());
}
