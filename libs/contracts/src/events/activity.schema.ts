import { Id, Instant, ReaderId } from '#field.js';
import { z } from 'zod';

/** Fields of everything that one reader does. */
export const activity = {
  activityId: Id.describe('this activity, so that a repeated report counts once'),
  readerId: ReaderId.describe('pseudonymous reader id'),
};

/** An activity is the subject of its event; the events of one reader stay in order. */
export const byReader = {
  subject: ({ activityId }: { activityId: string }) => activityId,
  key: ({ readerId }: { readerId: string }) => readerId,
};

export const at = Instant.describe('when it happened');
export const besideArticleId = Id.optional().describe('the article next to which it was shown');
export const articleIds = z.array(Id).min(1).max(50).describe('the articles shown, in order');
export const followedArticleId = Id.describe('the article that the reader opened');

/** The lists that existed in version 1. */
export const firstLists = z.enum(['related', 'latest', 'trending']);

/** Any list, so that a new one needs no new version. */
export const listName = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .max(60);

/**
 * What the reader had decided by the time of the activity. Every activity carries it, so that a consumer never waits for
 * an event that is still on its way or has already expired.
 */
export const readerDecisions = {
  remember: z
    .boolean()
    .optional()
    .describe('false if the reader has switched personalisation off: the activity counts, but is linked to nobody'),
  clearedAt: Instant.optional().describe('if the reader has cleared the history: everything before this time'),
};
