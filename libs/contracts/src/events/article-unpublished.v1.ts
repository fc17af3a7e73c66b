import { Change } from '#actor.js';
import { defineEvent } from '#define-event.js';
import { topics } from '#topics.js';
import { z } from 'zod';
import { ArticleState } from '#events/article-state.schema.js';

export const articleUnpublishedV1 = defineEvent({
  type: 'news.article.unpublished.v1',
  topic: topics.article,
  summary: 'The article was withdrawn: nobody may show it any more.',
  data: z.object({
    article: ArticleState.describe('the article after the change'),
    change: Change.describe('who changed what, and why'),
  }),
  subject: ({ article }) => article.id,
});
