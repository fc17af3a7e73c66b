import { IdSets } from './id-sets.js';
import type { ArticleSummary } from '#domain/indexed-article.js';
import type { ArticleReference } from '@broadsheet/contracts';

/** Under which numbers, slugs and titles articles are found. */
export class ArticleNames {
  private readonly byNumber = new Map<number, string>();
  private readonly bySlug = new Map<string, string>();
  private readonly byTitle = new IdSets();

  add({ id, number, slugs, normalisedTitle }: ArticleSummary): void {
    this.byNumber.set(number, id);
    for (const slug of slugs) this.bySlug.set(slug, id);
    this.byTitle.add(normalisedTitle, id);
  }

  /** `article` as it was added. */
  remove({ id, number, slugs, normalisedTitle }: ArticleSummary): void {
    // Two may claim a name for a moment, where events of different articles overtake each other: keep the other's.
    if (this.byNumber.get(number) === id) this.byNumber.delete(number);
    for (const slug of slugs) if (this.bySlug.get(slug) === id) this.bySlug.delete(slug);
    this.byTitle.remove(normalisedTitle, id);
  }

  idOf(reference: ArticleReference): string | undefined {
    switch (reference.kind) {
      case 'id':
        return reference.id;
      case 'number':
        return this.byNumber.get(reference.number);
      case 'slug':
        return this.bySlug.get(reference.slug);
    }
  }

  withTitle(normalisedTitle: string): Iterable<string> {
    return this.byTitle.get(normalisedTitle);
  }
}
