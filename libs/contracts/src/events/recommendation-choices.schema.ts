import { Change } from '#actor.js';
import { Id, Instant } from '#field.js';
import { CuratedList } from '#http/curation.schema.js';
import { z } from 'zod';

const Choice = z.object({
  id: Id.describe('the article'),
  until: Instant.optional().describe('when it ends; by default never'),
});

/** All choices of the editors in one place, after an event. */
const choices = {
  pins: z.array(Choice).max(10).describe('all pins after this event, in order'),
  exclusions: z.array(Choice).max(100).describe('all exclusions after this event, oldest first'),
};

/** Fields of every event about choices, except the place. */
const changedChoices = {
  ...choices,
  changedId: Id.describe('the article that was pinned, unpinned, excluded or readmitted'),
  change: Change.describe('who decided, and why'),
};

export const ExclusionsChanged = z.object({
  articleId: Id.describe('the article whose related list this is'),
  ...changedChoices,
});

export const PinsChanged = z.object({
  articleId: Id.describe('the article whose related list has the pins'),
  pinnedIds: z.array(Id).max(10).describe('all pinned articles after this event, in order'),
  pins: choices.pins.optional(),
  exclusions: choices.exclusions.optional(),
  changedId: Id.describe('the article that was pinned or unpinned'),
  change: Change.describe('who decided, and why'),
});

export const ListChanged = z.object({ list: CuratedList.describe('the list'), ...changedChoices });
