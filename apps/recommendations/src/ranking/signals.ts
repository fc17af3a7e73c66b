import { HOUR_MS } from '@broadsheet/contracts';

/** Hours between two times, never negative: an article dated in the future is new, not newer than new. */
export function ageInHours(publishedAt: Date, now: Date): number {
  return Math.max(0, (now.getTime() - publishedAt.getTime()) / HOUR_MS);
}

/** 2^(-age / 24 h): 1 at publication, 0.5 after a day. */
export function freshness(ageHours: number): number {
  return 2 ** (-ageHours / 24);
}

/**
 * (reads - 1) / (age in hours + 2)^1.8: popularity that falls with age.
 * Source: the ranking of Hacker News, as published by P. Graham in arc3.1, news.arc (gravity 1.8).
 */
export function readsForAge(reads: number, ageHours: number): number {
  return Math.max(0, reads - 1) / (ageHours + 2) ** 1.8;
}

/** Each value divided by the largest, so that signals of different units can be added; all 0 if none is above 0. */
export function normalised(values: readonly number[]): number[] {
  const largest = values.reduce((max, value) => Math.max(max, value), 0);
  return values.map((value) => (largest > 0 ? Math.max(0, value) / largest : 0));
}
