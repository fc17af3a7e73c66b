import type { ArticleState } from '@broadsheet/contracts';

type Kept = 'id' | 'number' | 'slugs' | 'title' | 'excerpt' | 'primaryCategoryId' | 'categoryIds' | 'tags' | 'language';

/** What lists need to know of an article. Drafts and withdrawn articles are kept too, without words, so that a late event does not bring them back. */
export interface IndexedArticle extends Readonly<Pick<ArticleState, Kept | 'status'>> {
  readonly publishedAt: Date | null;
  /** The most frequent words of its text, and how often each occurs. */
  readonly terms: readonly string[];
  readonly counts: readonly number[];
  /** Titles that an import or an editor named as related. */
  readonly relatedTitles: readonly string[];
  /** The form in which a related title of another article matches this one. */
  readonly normalisedTitle: string;
  readonly version: number;
}

export type IndexedState = Omit<IndexedArticle, 'id' | 'version'>;

/** An article after an event. `state` extracts its words, which is expensive, so it is called for the newest version only. */
export interface NewArticleState extends Pick<IndexedArticle, 'id' | 'version'> {
  readonly state: () => IndexedState;
}

/** The article without its words, as the index in memory keeps it. */
export type ArticleSummary = Omit<IndexedArticle, 'terms' | 'counts' | 'tags'>;
