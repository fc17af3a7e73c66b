import { type Choice, isOver } from '#domain/choices.js';
import { curatedAt, type Curation } from '#domain/curation.js';
import { idOf } from '#domain/place.js';
import type { CuratedList, ListCuration, PinList, Term } from '@broadsheet/contracts';

/** What editors chose beside an article, as they see it at this moment. */
export function pinListOf(curation: Curation, now: Date): PinList {
  const pinnedIds = [...curatedAt(curation, now).pinnedIds];
  return { articleId: idOf(curation.place), pinnedIds, ...viewOf(curation, now) };
}

/** What editors chose in a list. */
export function listCurationOf(list: CuratedList, curation: Curation, now: Date): ListCuration {
  return { list, ...viewOf(curation, now) };
}

/** Until when something is chosen; null for ever. */
export function untilOf({ until }: Term): Date | null {
  return until === undefined ? null : new Date(until);
}

function viewOf({ pins, exclusions, version }: Curation, now: Date): Pick<PinList, 'pins' | 'exclusions' | 'version'> {
  const shown = (choice: Choice) => shownChoice(choice, now);
  return { pins: pins.map(shown), exclusions: exclusions.map(shown), version };
}

function shownChoice(choice: Choice, now: Date): PinList['pins'][number] {
  const { id, until } = choice;
  if (until === null) return { id };
  return { id, until: until.toISOString(), ...(isOver(choice, now) ? { expired: true } : {}) };
}
