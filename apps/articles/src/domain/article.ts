import type { RenderedBody } from './markdown.js';
import {
  ARTICLE_FIELDS,
  pick,
  without,
  type ArticleContent,
  type ArticleFields,
  type ArticleState,
  type ArticleStatus,
  type ArticleSummary,
  type EventDraft,
} from '@broadsheet/contracts';

/** Fields that an article keeps as they were written; the secondary categories are in `categoryIds`. */
export const WRITTEN_FIELDS = without(ARTICLE_FIELDS, 'secondaryCategoryIds');
type WrittenFields = Pick<ArticleFields, (typeof WRITTEN_FIELDS)[number]>;

/** Those of them that lists, readers and events get as they are: a new field is one of these. */
export const SHOWN_FIELDS = without(
  WRITTEN_FIELDS,
  'markdown',
  'relatedTitles',
  'primaryCategoryId',
) satisfies (keyof ArticleSummary & keyof ArticleState)[];
type ShownFields = Pick<ArticleFields, (typeof SHOWN_FIELDS)[number]>;

/** What lists show of an article. */
export interface ArticleHead extends ShownFields {
  readonly id: string;
  readonly number: number;
  readonly status: ArticleStatus;
  /** Every slug it ever had, the current one first. */
  readonly slugs: readonly string[];
  readonly primaryCategoryId: string | null;
  /** All its categories, the primary one first. */
  readonly categoryIds: readonly string[];
  /** When it was first published. */
  readonly publishedAt: Date | null;
  /** When its content last changed. */
  readonly updatedAt: Date;
  readonly wordCount: number;
  /** Events so far; 0 for an article that is not saved yet. */
  readonly version: number;
}

/** What readers get of a published article. */
export interface PublishedArticle extends ArticleHead, Pick<RenderedBody, 'html' | 'outline'> {}

export interface ImportSource {
  /** The article's id where it came from. */
  readonly id: string;
  /** Changes whenever the source does, whatever editors did in the meantime. */
  readonly fingerprint: string;
}

/** The aggregate: an article in any state, with the source of its body and all that was made of it. */
export interface Article extends ArticleHead, WrittenFields, RenderedBody {
  /** Null unless it was imported. */
  readonly source: ImportSource | null;
}

/**
 * A decision's outcome. `article.version` is the version that the decision is based on;
 * without events there is nothing to save.
 */
export interface ArticleChange {
  readonly article: Article;
  readonly events: readonly EventDraft[];
}

/** The article as its events publish it. It never contains the text of an article that readers may not see. */
export function stateOf(article: Article): ArticleState {
  const { id, number, status, slugs, primaryCategoryId, categoryIds, publishedAt, updatedAt } = article;
  return {
    ...pick(article, SHOWN_FIELDS),
    ...{ id, number, status, slugs: [...slugs], primaryCategoryId, categoryIds: [...categoryIds] },
    publishedAt: publishedAt?.toISOString() ?? null,
    updatedAt: updatedAt.toISOString(),
    content: status === 'published' ? contentOf(article) : null,
  };
}

function contentOf({ text, outline, wordCount, relatedTitles }: Article): ArticleContent {
  return { text, headings: [...outline], wordCount, relatedTitles: [...relatedTitles] };
}
