import type { ArticleSummary } from '#domain/indexed-article.js';

/** Shares equal strings and lists among articles that come with copies of their own, and keeps nothing else of them. */
export class Interned {
  private readonly strings = new Map<string, string>();
  private readonly lists = new Map<string, string[]>();

  article(article: ArticleSummary): ArticleSummary {
    const { id, number, version, status, slugs, title, excerpt, publishedAt, normalisedTitle } = article;
    const { primaryCategoryId, categoryIds, language, relatedTitles } = article;
    return {
      ...{ id, number, version, status, slugs, title, excerpt, publishedAt, normalisedTitle },
      primaryCategoryId: primaryCategoryId === null ? null : this.string(primaryCategoryId),
      categoryIds: this.list(categoryIds),
      language: this.string(language),
      relatedTitles: relatedTitles.length === 0 ? this.list([]) : relatedTitles,
    };
  }

  private string(string: string): string {
    const known = this.strings.get(string);
    if (known !== undefined) return known;
    this.strings.set(string, string);
    return string;
  }

  private list(ids: readonly string[]): string[] {
    const key = ids.join(' ');
    const known = this.lists.get(key) ?? ids.map((id) => this.string(id));
    this.lists.set(key, known);
    return known;
  }
}
