import { Change } from '#actor.js';
import { defineEvent } from '#define-event.js';
import { topics } from '#topics.js';
import { z } from 'zod';
import { ArticleState } from '#events/article-state.schema.js';

export const articleEditedV1 = defineEvent({
  type: 'news.article.edited.v1',
  topic: topics.article,
  summary: 'The content or the filing of an article changed.',
  data: z.object({
    article: ArticleState.describe('the article after the change'),
    change: Change.describe('who changed what, and why'),
  }),
  subject: ({ article }) => article.id,
});
