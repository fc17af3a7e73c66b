import type { ArticleState, EventEnvelope } from '@broadsheet/contracts';

export type ArticleEvent = EventEnvelope<{ article: ArticleState; change: { by: { kind: 'system' } } }>;

interface Given {
  readonly type: string;
  readonly version: number;
  readonly article: Pick<ArticleState, 'id' | 'status'> & Partial<ArticleState>;
}

/** An event about an article for tests, as its owner writes it. */
export function anArticleEvent({ type, version, article }: Given): ArticleEvent {
  return {
    id: '01980000-0000-7000-8000-0000000000e1',
    type,
    source: '/articles',
    subject: article.id,
    version,
    time: '2026-01-01T00:00:00.000Z',
    correlationId: 'a-test',
    data: { article: anArticleState(article), change: { by: { kind: 'system' } } },
  };
}

function anArticleState(given: Given['article']): ArticleState {
  return {
    number: 1,
    slugs: ['some-article'],
    title: 'Some article',
    excerpt: '',
    language: 'en',
    primaryCategoryId: null,
    categoryIds: [],
    tags: [],
    authors: [],
    publishedAt: null,
    updatedAt: '2026-01-01T00:00:00.000Z',
    content: null,
    ...given,
  };
}
