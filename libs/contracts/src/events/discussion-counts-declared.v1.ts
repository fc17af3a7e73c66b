import { Change } from '#actor.js';
import { defineEvent } from '#define-event.js';
import { Id, Provider } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

export const DeclaredCount = z
  .object({
    provider: Provider.describe('the provider'),
    count: z
      .int()
      .min(0)
      .max(999_999_999)
      .describe('number of comments that the source declares, without the comments themselves'),
  })
  .meta({ id: 'DeclaredCount' });
export type DeclaredCount = z.infer<typeof DeclaredCount>;

export const discussionCountsDeclaredV1 = defineEvent({
  type: 'news.discussion.counts-declared.v1',
  topic: topics.discussion,
  summary: 'An import declared how many comments the providers have for an article.',
  data: z.object({
    articleId: Id.describe('the article'),
    declared: z.array(DeclaredCount).max(50).describe('all declared counts of the article after this event'),
    change: Change.describe('who declared it'),
  }),
  subject: ({ articleId }) => articleId,
});
