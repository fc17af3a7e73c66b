import type { ArticleState } from '@broadsheet/contracts';

type Kept = 'id' | 'number' | 'slugs' | 'title' | 'excerpt' | 'primaryCategoryId' | 'categoryIds' | 'tags' | 'language';

/** What lists need to know of an article. Drafts and withdrawn ones are kept too, without words: late events must not bring them back. */
export interface IndexedArticle extends Readonly<Pick<ArticleState, Kept | 'status'>> {
  readonly publishedAt: Date | null;
  /** The most frequent words of its text, and beside it how often each occurs. */
  readonly terms: readonly string[];
  readonly counts: readonly number[];
  /** Titles that an import or an editor named as related. */
  readonly relatedTitles: readonly string[];
  /** By which a related title of another article finds this one. */
  readonly normalisedTitle: string;
  readonly version: number;
}

export type IndexedState = Omit<IndexedArticle, 'id' | 'version'>;

/** An article as an event tells it. `state` finds its words, which costs something, so it is called for the newest only. */
export interface NewArticleState extends Pick<IndexedArticle, 'id' | 'version'> {
  readonly state: () => IndexedState;
}

/** The article without its words, as it is kept in memory. */
export type ArticleSummary = Omit<IndexedArticle, 'terms' | 'counts' | 'tags'>;
