import { Change } from '#actor.js';
import { Id, Instant } from '#field.js';
import { z } from 'zod';

const Choice = z.object({
  id: Id.describe('the article'),
  until: Instant.optional().describe('when it ends; never, where nothing is said'),
});

/** Everything that editors chose at one place, after an event. */
export const choices = {
  pins: z.array(Choice).max(10).describe('every pin after this event, in order'),
  exclusions: z.array(Choice).max(100).describe('every exclusion after this event, the oldest first'),
};

/** What every such event says beside where it happened. */
export const changedChoices = {
  ...choices,
  changedId: Id.describe('the article that was pinned, unpinned, excluded or readmitted'),
  change: Change.describe('who decided, and why'),
};
