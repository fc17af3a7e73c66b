import type { ArticleState } from '@broadsheet/contracts';

type Given = Partial<Omit<ArticleState, 'content'>> & { readonly text?: string; readonly relatedTitles?: string[] };

let count = 0;

/** An id that orders and looks like a real one, different for each number. */
export function anId(number: number): string {
  return `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** A published article for tests; its slug and its title follow from its number, and differ. */
export function anArticleState(given: Given = {}): ArticleState {
  const number = given.number ?? (count += 1);
  const { text = `Text of article ${number}.`, relatedTitles = [], ...rest } = given;
  const content = { text, headings: [], wordCount: text.split(' ').length, relatedTitles };
  return {
    id: anId(number),
    number,
    status: 'published',
    slugs: [`article-${number}`],
    title: `Headline${number}`,
    excerpt: `Excerpt ${number}`,
    language: 'en',
    primaryCategoryId: null,
    categoryIds: [],
    tags: [],
    authors: [],
    publishedAt: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString(),
    updatedAt: '2026-01-01T00:00:00.000Z',
    content: (rest.status ?? 'published') === 'published' ? content : null,
    ...rest,
  };
}
