import { anEvent } from './envelope.builder.js';
import { anId } from '#domain/article-state.builder.js';
import { activityReadV1, type EventOf } from '@broadsheet/contracts';

/** When readers report what they did, in tests. */
export const NOW = new Date('2026-11-02T12:00:00.000Z');

/** Hours between the read and its report; negative if the report comes first. */
export function hoursAgo(hours: number): string {
  return new Date(NOW.getTime() - hours * 3_600_000).toISOString();
}

/** A reader's read of the article with this number. */
export function aRead(readerId: string, article: number, hours = 0): EventOf<typeof activityReadV1> {
  const data = { activityId: anId(1), readerId, articleId: anId(article), at: hoursAgo(hours) };
  return anEvent(activityReadV1, { data, time: NOW.toISOString() });
}
