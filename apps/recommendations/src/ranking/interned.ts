import type { ArticleSummary } from '#domain/indexed-article.js';

/** Gives strings that many articles have in common once to all of them: each article comes with copies of its own. */
export class Interned {
  private readonly strings = new Map<string, string>();

  article(article: ArticleSummary): ArticleSummary {
    const { primaryCategoryId, categoryIds, tags, language } = article;
    return {
      ...article,
      primaryCategoryId: primaryCategoryId === null ? null : this.string(primaryCategoryId),
      categoryIds: categoryIds.map((id) => this.string(id)),
      tags: tags.map((tag) => this.string(tag)),
      language: this.string(language),
    };
  }

  private string(string: string): string {
    const known = this.strings.get(string);
    if (known !== undefined) return known;
    this.strings.set(string, string);
    return string;
  }
}
