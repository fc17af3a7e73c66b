import type { ActivityLine } from './activity-log.js';
import { MINUTE_MS } from '@broadsheet/contracts';

/** A question put to the rankings: what did this reader read next? */
export interface Target {
  /** The index of its read among the activities. */
  readonly at: number;
  readonly slice: 'tuning' | 'test';
  readonly reader: string;
  /** The article that was read: the expected result. */
  readonly article: string;
  /** The article before it, for related targets; absent for personal ones. */
  readonly seed?: string;
}

const WARM_UP = 0.7;
const TUNING = 0.8;
const NEXT_WITHIN_MS = 30 * MINUTE_MS;

/**
 * Prequential targets: in the order of time, of the last 30 % of a log, of which the first third is for tuning. Personal:
 * a reader's first read of an article that somebody else has read before, by a reader who has read something before.
 * Related: the same, read within half an hour after another article, which is then all that is known.
 */
export function targetsOf(activities: readonly ActivityLine[]): { personal: Target[]; related: Target[] } {
  const personal: Target[] = [];
  const related: Target[] = [];
  const readBy = new Map<string, Set<string>>();
  const known = new Set<string>();
  const last = new Map<string, { article: string; at: number }>();
  for (const [place, { type, reader, article, at }] of activities.entries()) {
    if (type !== 'read') continue;
    const own = readBy.get(reader) ?? new Set();
    readBy.set(reader, own);
    const before = last.get(reader);
    last.set(reader, { article, at: at.getTime() });
    if (own.has(article)) continue;
    const target = { at: place, slice: sliceOf(place / activities.length), reader, article };
    if (target.slice !== 'warm-up' && known.has(article)) {
      const { slice } = target;
      if (own.size > 0) personal.push({ ...target, slice });
      const soon = before && at.getTime() - before.at <= NEXT_WITHIN_MS;
      if (soon) related.push({ ...target, slice, seed: before.article });
    }
    own.add(article);
    known.add(article);
  }
  return { personal, related };
}

/** At most `limit` targets, spread evenly. */
export function spread(targets: readonly Target[], limit: number): Target[] {
  const every = Math.max(1, targets.length / limit);
  return targets.filter((_, n) => Math.floor(n / every) !== Math.floor((n - 1) / every));
}

function sliceOf(share: number): 'warm-up' | 'tuning' | 'test' {
  if (share < WARM_UP) return 'warm-up';
  return share < TUNING ? 'tuning' : 'test';
}
