const HOUR_MS = 3_600_000;

/** Hours between two times, never negative: an article dated ahead is new, not newer than new. */
export function ageInHours(publishedAt: Date, now: Date): number {
  return Math.max(0, (now.getTime() - publishedAt.getTime()) / HOUR_MS);
}

/** 2^(-age / 24 h): 1 when published, a half after a day. */
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
