import type { ActivityLine, ArticleLine } from './activity-log.js';
import {
  activityReadV1,
  articlePublishedV1,
  type ArticleState,
  type EventDraft,
  type EventEnvelope,
} from '@broadsheet/contracts';
import { createHash } from 'node:crypto';

/** Ids of a log as this product has them: the same for the same, and of one length whatever they look like there. */
export function idOf(kind: 'article' | 'reader' | 'category', foreign: string): string {
  return createHash('sha256').update(`${kind} ${foreign}`).digest('hex').slice(0, 32);
}

/** The event by which the product hears of an article. `number` is free to choose, and different for each. */
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

/** The event of a read. `place` is where it stands in the log. */
export function readOf({ reader, article, at, dwellSeconds, depth }: ActivityLine, place: number): EventEnvelope {
  const who = { activityId: idOf('reader', `activity ${place}`), readerId: idOf('reader', reader) };
  const what = { articleId: idOf('article', article), at: at.toISOString(), dwellSeconds, depth };
  return envelopeOf(activityReadV1.draft({ ...who, ...what }), at);
}

function envelopeOf({ definition, subject, data }: EventDraft, time: Date): EventEnvelope {
  const own = { id: subject, type: definition.type, source: '/evaluation', subject, version: 1 };
  return { ...own, time: time.toISOString(), correlationId: 'evaluation', data };
}
