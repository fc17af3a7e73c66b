import { parseMoment } from '#terminal/options.js';
import type { StreamPoint } from '@broadsheet/messaging';
import { InvalidArgumentError } from 'commander';

const POSITION = /^([a-z][a-z0-9.-]*):(\d{1,9}):(\d{1,19})$/;

/** `beginning`, `end`, a time, or `topic:partition:offset`. Throws commander's error for any other text. */
export function parseStart(text: string): StreamPoint {
  if (text === 'beginning' || text === 'end') return text;
  const [, topic, partition, offset] = POSITION.exec(text) ?? [];
  if (topic !== undefined && offset !== undefined) return { topic, partition: Number(partition), offset };
  try {
    return parseMoment(text);
  } catch {
    throw new InvalidArgumentError(
      `"${text}" is not beginning, end, a time such as 2026-01-31T12:00:00Z, or a position such as news.article:3:17.`,
    );
  }
}

/** `now` or a time in the past: the end of the stream at that time. Throws commander's error for any other text. */
export function parseEnd(text: string): 'end' | Date {
  if (text === 'now') return 'end';
  const moment = parseMoment(text);
  if (moment.getTime() > Date.now()) throw new InvalidArgumentError(`"${text}" is in the future.`);
  return moment;
}

/** Names separated by commas. */
export function parseNames(text: string): string[] {
  return text.split(',').map((name) => name.trim());
}
