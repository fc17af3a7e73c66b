import type { RenderedBody } from './markdown.js';
import type { ArticleStatus, Author, EventDraft } from '@broadsheet/contracts';

/** What lists show of an article. */
export interface ArticleHead {
  readonly id: string;
  readonly number: number;
  readonly status: ArticleStatus;
  /** Every slug it ever had, the current one first. */
  readonly slugs: readonly string[];
  readonly title: string;
  readonly excerpt: string;
  readonly language: string;
  readonly primaryCategoryId: string | null;
  /** All its categories, the primary one first. */
  readonly categoryIds: readonly string[];
  readonly tags: readonly string[];
  readonly authors: readonly Author[];
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
  /** Tells whether the source has changed since it was last imported, whatever editors did in the meantime. */
  readonly fingerprint: string;
}

/** The aggregate: an article in any state, with the source of its body and all that was made of it. */
export interface Article extends ArticleHead, RenderedBody {
  readonly markdown: string;
  readonly relatedTitles: readonly string[];
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
