import { Change } from '#actor.js';
import { choices } from '#events/recommendation-choices.schema.js';
import { Id } from '#field.js';
import { z } from 'zod';

export const PinsChanged = z.object({
  articleId: Id.describe('the article beside which the pins stand'),
  pinnedIds: z.array(Id).max(10).describe('every pinned article after this event, in order'),
  pins: choices.pins.optional(),
  exclusions: choices.exclusions.optional(),
  changedId: Id.describe('the article that was pinned or unpinned'),
  change: Change.describe('who decided, and why'),
});
