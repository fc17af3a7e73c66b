import type { Article } from './article.js';
import type { ArticleContent, ArticleState } from '@broadsheet/contracts';

/** The article as its events tell it. The text of what readers may not see is never in it. */
export function stateOf(article: Article): ArticleState {
  const { id, number, status, title, excerpt, language, primaryCategoryId, publishedAt, updatedAt } = article;
  return {
    id,
    number,
    status,
    slugs: [...article.slugs],
    title,
    excerpt,
    language,
    primaryCategoryId,
    categoryIds: [...article.categoryIds],
    tags: [...article.tags],
    authors: [...article.authors],
    publishedAt: publishedAt?.toISOString() ?? null,
    updatedAt: updatedAt.toISOString(),
    content: status === 'published' ? contentOf(article) : null,
  };
}

function contentOf({ text, outline, wordCount, relatedTitles }: Article): ArticleContent {
  return { text, headings: [...outline], wordCount, relatedTitles: [...relatedTitles] };
}
