import { PinLimitReached } from './pin-limit-reached.errors.js';
import { type Actor, type EventDraft, recommendationPinnedV1, recommendationUnpinnedV1 } from '@broadsheet/contracts';

/** What editors pinned among the related of one article, in order. Version 0: nobody ever has. */
export interface Pins {
  readonly articleId: string;
  readonly pinnedIds: readonly string[];
  readonly version: number;
}

export interface PinsChange {
  readonly before: Pins;
  readonly pinnedIds: readonly string[];
  readonly event: EventDraft;
}

const MOST_PINS = 5;

/** Appends a pin; null where it is there already. Throws PinLimitReached. */
export function pin(before: Pins, pinnedId: string, by: Actor): PinsChange | null {
  if (before.pinnedIds.includes(pinnedId)) return null;
  if (before.pinnedIds.length >= MOST_PINS) throw new PinLimitReached(MOST_PINS);
  const { articleId } = before;
  const pinnedIds = [...before.pinnedIds, pinnedId];
  const event = recommendationPinnedV1.draft({ articleId, pinnedIds, changedId: pinnedId, change: { by } });
  return { before, pinnedIds, event };
}

/** Takes a pin out; null where there is none. */
export function unpin(before: Pins, pinnedId: string, by: Actor): PinsChange | null {
  if (!before.pinnedIds.includes(pinnedId)) return null;
  const { articleId } = before;
  const pinnedIds = before.pinnedIds.filter((id) => id !== pinnedId);
  const event = recommendationUnpinnedV1.draft({ articleId, pinnedIds, changedId: pinnedId, change: { by } });
  return { before, pinnedIds, event };
}
