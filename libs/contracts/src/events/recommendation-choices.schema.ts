import { Change } from '#actor.js';
import { Id, Instant } from '#field.js';
import { CuratedList } from '#http/curation.schema.js';
import { z } from 'zod';

const Choice = z.object({
  id: Id.describe('the article'),
  until: Instant.optional().describe('when it ends; never, where nothing is said'),
});

/** Everything that editors chose at one place, after an event. */
const choices = {
  pins: z.array(Choice).max(10).describe('every pin after this event, in order'),
  exclusions: z.array(Choice).max(100).describe('every exclusion after this event, the oldest first'),
};

/** What every such event says beside where it happened. */
const changedChoices = {
  ...choices,
  changedId: Id.describe('the article that was pinned, unpinned, excluded or readmitted'),
  change: Change.describe('who decided, and why'),
};

export const ExclusionsChanged = z.object({
  articleId: Id.describe('the article among whose related it is'),
  ...changedChoices,
});

export const PinsChanged = z.object({
  articleId: Id.describe('the article beside which the pins stand'),
  pinnedIds: z.array(Id).max(10).describe('every pinned article after this event, in order'),
  pins: choices.pins.optional(),
  exclusions: choices.exclusions.optional(),
  changedId: Id.describe('the article that was pinned or unpinned'),
  change: Change.describe('who decided, and why'),
});

export const ListChanged = z.object({ list: CuratedList.describe('the list'), ...changedChoices });
