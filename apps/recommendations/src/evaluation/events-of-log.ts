import type { ActivityLine, ArticleLine } from './activity-log.js';
import {
  activityReactedV1,
  activityReadV1,
  articlePublishedV1,
  type ArticleState,
  commentPostedV1,
  type CommentState,
  type EventDraft,
  type EventEnvelope,
} from '@broadsheet/contracts';
import { createHash } from 'node:crypto';

/** Maps an id of a log to one of this product: always the same for the same id, and always of the same length. */
export function idOf(kind: 'article' | 'reader' | 'category' | 'activity', foreign: string): string {
  return createHash('sha256').update(`${kind} ${foreign}`).digest('hex').slice(0, 32);
}

/** The event that publishes an article. `number` is arbitrary and must be unique. */
export function publicationOf(line: ArticleLine, publishedAt: Date, number: number): EventEnvelope {
  const categoryIds = line.category.map((_, depth) => idOf('category', line.category.slice(0, depth + 1).join('/')));
  const article: ArticleState = {
    ...{ id: idOf('article', line.id), number, status: 'published', slugs: [`article-${number}`] },
    ...{ title: line.title, excerpt: '', language: line.language, tags: line.tags, authors: [] },
    ...{ primaryCategoryId: categoryIds.at(-1) ?? null, categoryIds: categoryIds.slice(-1) },
    ...{ publishedAt: publishedAt.toISOString(), updatedAt: publishedAt.toISOString() },
    content: { text: line.text, headings: [], wordCount: 0, relatedTitles: [] },
  };
  return envelopeOf(articlePublishedV1.draft({ article, change: { by: { kind: 'system' } } }), publishedAt);
}

/** The event of what a reader did. `place` is its index in the log. */
export function activityOf(line: ActivityLine, place: number): EventEnvelope {
  const { type, reader, article, at, dwellSeconds, depth } = line;
  if (type === 'comment') return commentOf(line, place);
  const who = { activityId: idOf('activity', String(place)), readerId: idOf('reader', reader) };
  const what = { articleId: idOf('article', article), at: at.toISOString() };
  if (type === 'read') return envelopeOf(activityReadV1.draft({ ...who, ...what, dwellSeconds, depth }), at);
  return envelopeOf(activityReactedV1.draft({ ...who, ...what, reaction: type }), at);
}

function commentOf({ reader, article, at }: ActivityLine, place: number): EventEnvelope {
  const id = idOf('activity', String(place));
  const comment: CommentState = {
    ...{ id, number: place + 1, articleId: idOf('article', article), parentId: null, threadId: id },
    ...{ provider: 'native', status: 'published', authorId: idOf('reader', reader) },
    ...{ length: 0, language: null, postedAt: at.toISOString() },
  };
  return envelopeOf(commentPostedV1.draft({ comment, change: { by: { kind: 'system' } } }), at);
}

function envelopeOf({ definition, subject, data }: EventDraft, time: Date): EventEnvelope {
  const own = { id: subject, type: definition.type, source: '/evaluation', subject, version: 1 };
  return { ...own, time: time.toISOString(), correlationId: 'evaluation', data };
}
