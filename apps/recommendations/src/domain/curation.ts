import { type Choice, has, isChosen, isOver, notOver, put, without } from './choices.js';
import type { Place } from './place.js';
import {
  ExclusionLimitReached,
  ExclusionNotPossible,
  PinLimitReached,
  PinNotPossible,
  TermPassed,
} from './recommendations.errors.js';
import {
  type Actor,
  type EventDraft,
  recommendationExcludedV1,
  recommendationListExcludedV1,
  recommendationListPinnedV1,
  recommendationListReadmittedV1,
  recommendationListUnpinnedV1,
  recommendationPinnedV1,
  recommendationReadmittedV1,
  recommendationUnpinnedV1,
} from '@broadsheet/contracts';

/** What editors chose at one place. */
interface Choices {
  /** In display order. */
  readonly pins: readonly Choice[];
  readonly exclusions: readonly Choice[];
}

/** Expired choices stay until the next change. Version 0: nobody has ever chosen anything here. */
export interface Curation extends Choices {
  readonly place: Place;
  readonly version: number;
}

export interface CurationChange extends Choices {
  readonly before: Curation;
  readonly event: EventDraft;
}

/** The article of a decision, who made it, and when. */
interface Decision {
  readonly id: string;
  readonly by: Actor;
  readonly now: Date;
}

/** Articles by what a list does with them. */
interface Curated {
  /** These first, in this order. */
  readonly pinnedIds: readonly string[];
  /** Never these. */
  readonly excludedIds: readonly string[];
}

const MAX_PINS = 5;
const MAX_EXCLUSIONS = 50;

const PINS = { pinned: recommendationPinnedV1, unpinned: recommendationUnpinnedV1 };
const EXCLUSIONS = { excluded: recommendationExcludedV1, readmitted: recommendationReadmittedV1 };
const OF_LIST = {
  pinned: recommendationListPinnedV1,
  unpinned: recommendationListUnpinnedV1,
  excluded: recommendationListExcludedV1,
  readmitted: recommendationListReadmittedV1,
};

/**
 * Pins an article behind the others, or changes when a pin ends; null if that changes nothing. Throws TermPassed,
 * PinLimitReached, and PinNotPossible if the article is excluded: another editor decided that, and must not be overruled unseen.
 */
export function pin(before: Curation, chosen: Decision & Choice): CurationChange | null {
  const { id, now } = chosen;
  if (isOver(chosen, now)) throw new TermPassed();
  if (isChosen(before.pins, chosen)) return null;
  const { pins, exclusions } = unexpired(before, now);
  if (has(exclusions, id)) throw new PinNotPossible('The article is excluded here; take the exclusion back first.');
  const after = put(pins, chosen);
  if (after.length > MAX_PINS) throw new PinLimitReached(MAX_PINS);
  return changed('pinned', before, { pins: after, exclusions }, chosen);
}

/** Removes a pin, expired or not; null if there is none. */
export function unpin(before: Curation, decision: Decision): CurationChange | null {
  if (!has(before.pins, decision.id)) return null;
  const { pins, exclusions } = unexpired(before, decision.now);
  return changed('unpinned', before, { pins: without(pins, decision.id), exclusions }, decision);
}

/**
 * Excludes an article, or changes when an exclusion ends; null if that changes nothing.
 * Throws TermPassed, ExclusionLimitReached, and ExclusionNotPossible if the article is pinned.
 */
export function exclude(before: Curation, chosen: Decision & Choice): CurationChange | null {
  const { id, now } = chosen;
  if (isOver(chosen, now)) throw new TermPassed();
  if (isChosen(before.exclusions, chosen)) return null;
  const { pins, exclusions } = unexpired(before, now);
  if (has(pins, id)) throw new ExclusionNotPossible('The article is pinned here; take the pin back first.');
  const after = put(exclusions, chosen);
  if (after.length > MAX_EXCLUSIONS) throw new ExclusionLimitReached(MAX_EXCLUSIONS);
  return changed('excluded', before, { pins, exclusions: after }, chosen);
}

/** Removes an exclusion, expired or not; null if there is none. */
export function readmit(before: Curation, decision: Decision): CurationChange | null {
  if (!has(before.exclusions, decision.id)) return null;
  const { pins, exclusions } = unexpired(before, decision.now);
  return changed('readmitted', before, { pins, exclusions: without(exclusions, decision.id) }, decision);
}

/** What holds at this moment. */
export function curatedAt(curation: Curation, now: Date): Curated {
  const { pins, exclusions } = unexpired(curation, now);
  return { pinnedIds: pins.map(({ id }) => id), excludedIds: exclusions.map(({ id }) => id) };
}

function unexpired({ pins, exclusions }: Choices, now: Date): Choices {
  return { pins: notOver(pins, now), exclusions: notOver(exclusions, now) };
}

function changed(what: keyof typeof OF_LIST, before: Curation, after: Choices, decision: Decision): CurationChange {
  return { before, ...after, event: eventOf(what, { place: before.place, ...after }, decision) };
}

/** The event holds every choice at the place after the change, and what changed. */
function eventOf(
  what: keyof typeof OF_LIST,
  { place, pins, exclusions }: Omit<Curation, 'version'>,
  { id: changedId, by }: Decision,
): EventDraft {
  const data = { pins: pins.map(published), exclusions: exclusions.map(published), changedId, change: { by } };
  if (place.kind === 'list') return OF_LIST[what].draft({ list: place.list, ...data });
  const { articleId } = place;
  if (what === 'excluded' || what === 'readmitted') return EXCLUSIONS[what].draft({ articleId, ...data });
  return PINS[what].draft({ articleId, pinnedIds: pins.map(({ id }) => id), ...data });
}

function published({ id, until }: Choice): { id: string; until?: string } {
  return until === null ? { id } : { id, until: until.toISOString() };
}
