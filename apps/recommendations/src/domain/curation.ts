import { type Choice, has, isChosen, isOver, notOver, put, without } from './choices.js';
import { curationEvent } from './curation-event.js';
import { ExclusionLimitReached } from './exclusion-limit-reached.errors.js';
import { ExclusionNotPossible } from './exclusion-not-possible.errors.js';
import { PinLimitReached } from './pin-limit-reached.errors.js';
import { PinNotPossible } from './pin-not-possible.errors.js';
import type { Place } from './place.js';
import { TermPassed } from './term-passed.errors.js';
import type { Actor, EventDraft } from '@broadsheet/contracts';

/** What editors chose at one place. */
interface Choices {
  /** In the order in which they stand. */
  readonly pins: readonly Choice[];
  readonly exclusions: readonly Choice[];
}

/** What is over stays in it until something else changes. Version 0: nobody ever chose anything here. */
export interface Curation extends Choices {
  readonly place: Place;
  readonly version: number;
}

export interface CurationChange extends Choices {
  readonly before: Curation;
  readonly event: EventDraft;
}

/** The article that somebody decided on, and when. */
interface Decision {
  readonly id: string;
  readonly by: Actor;
  readonly now: Date;
}

/** Articles by what a list is to do with them. */
export interface Curated {
  /** These first, in this order. */
  readonly pinnedIds: readonly string[];
  /** Never these. */
  readonly excludedIds: readonly string[];
}

const MOST_PINS = 5;
const MOST_EXCLUSIONS = 50;

/**
 * Pins an article behind the others, or lets a pin end at another time; null where that changes nothing.
 * Throws TermPassed, PinLimitReached, and PinNotPossible of what is excluded: somebody decided that, and is not overruled unseen.
 */
export function pin(before: Curation, chosen: Decision & Choice): CurationChange | null {
  const { id, now } = chosen;
  if (isOver(chosen, now)) throw new TermPassed();
  if (isChosen(before.pins, chosen)) return null;
  const { pins, exclusions } = tidied(before, now);
  if (has(exclusions, id)) throw new PinNotPossible('The article is excluded here; take the exclusion back first.');
  const after = put(pins, chosen);
  if (after.length > MOST_PINS) throw new PinLimitReached(MOST_PINS);
  return changed('pinned', before, { pins: after, exclusions }, chosen);
}

/** Takes a pin out, over or not; null where there is none. */
export function unpin(before: Curation, decision: Decision): CurationChange | null {
  if (!has(before.pins, decision.id)) return null;
  const { pins, exclusions } = tidied(before, decision.now);
  return changed('unpinned', before, { pins: without(pins, decision.id), exclusions }, decision);
}

/**
 * Excludes an article, or lets an exclusion end at another time; null where that changes nothing.
 * Throws TermPassed, ExclusionLimitReached, and ExclusionNotPossible of what is pinned.
 */
export function exclude(before: Curation, chosen: Decision & Choice): CurationChange | null {
  const { id, now } = chosen;
  if (isOver(chosen, now)) throw new TermPassed();
  if (isChosen(before.exclusions, chosen)) return null;
  const { pins, exclusions } = tidied(before, now);
  if (has(pins, id)) throw new ExclusionNotPossible('The article is pinned here; take the pin back first.');
  const after = put(exclusions, chosen);
  if (after.length > MOST_EXCLUSIONS) throw new ExclusionLimitReached(MOST_EXCLUSIONS);
  return changed('excluded', before, { pins, exclusions: after }, chosen);
}

/** Takes an exclusion back, over or not; null where there is none. */
export function readmit(before: Curation, decision: Decision): CurationChange | null {
  if (!has(before.exclusions, decision.id)) return null;
  const { pins, exclusions } = tidied(before, decision.now);
  return changed('readmitted', before, { pins, exclusions: without(exclusions, decision.id) }, decision);
}

/** What holds at this moment. */
export function curatedAt(curation: Curation, now: Date): Curated {
  const { pins, exclusions } = tidied(curation, now);
  return { pinnedIds: pins.map(({ id }) => id), excludedIds: exclusions.map(({ id }) => id) };
}

/** What is over is kept for editors to see, and goes with the next change. */
function tidied({ pins, exclusions }: Choices, now: Date): Choices {
  return { pins: notOver(pins, now), exclusions: notOver(exclusions, now) };
}

function changed(
  what: Parameters<typeof curationEvent>[0],
  before: Curation,
  after: Choices,
  { id, by }: Decision,
): CurationChange {
  return { before, ...after, event: curationEvent(what, { place: before.place, ...after }, { changedId: id, by }) };
}
