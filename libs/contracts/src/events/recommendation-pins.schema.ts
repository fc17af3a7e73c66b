import { Change } from '#actor.js';
import { Id } from '#field.js';
import { z } from 'zod';

export const PinsChanged = z.object({
  articleId: Id.describe('the article beside which the pins stand'),
  pinnedIds: z.array(Id).max(10).describe('every pinned article after this event, in order'),
  changedId: Id.describe('the article that was pinned or unpinned'),
  change: Change.describe('who decided, and why'),
});
