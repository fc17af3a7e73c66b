import type { Choice } from './choices.js';
import type { Curation } from './curation.js';
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

const PINS = { pinned: recommendationPinnedV1, unpinned: recommendationUnpinnedV1 };
const EXCLUSIONS = { excluded: recommendationExcludedV1, readmitted: recommendationReadmittedV1 };
const OF_LIST = {
  pinned: recommendationListPinnedV1,
  unpinned: recommendationListUnpinnedV1,
  excluded: recommendationListExcludedV1,
  readmitted: recommendationListReadmittedV1,
};

interface Cause {
  readonly changedId: string;
  readonly by: Actor;
}

/** Tells of everything that is chosen at the place after a change, and of what changed. */
export function curationEvent(
  what: keyof typeof OF_LIST,
  { place, pins, exclusions }: Omit<Curation, 'version'>,
  { changedId, by }: Cause,
): EventDraft {
  const data = { pins: pins.map(told), exclusions: exclusions.map(told), changedId, change: { by } };
  if (place.kind === 'list') return OF_LIST[what].draft({ list: place.list, ...data });
  const { articleId } = place;
  if (what === 'excluded' || what === 'readmitted') return EXCLUSIONS[what].draft({ articleId, ...data });
  return PINS[what].draft({ articleId, pinnedIds: pins.map(({ id }) => id), ...data });
}

function told({ id, until }: Choice): { id: string; until?: string } {
  return until === null ? { id } : { id, until: until.toISOString() };
}
