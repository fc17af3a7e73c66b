import type { ArticleSummary } from '#domain/indexed-article.js';
import type { ArticleReference } from '@broadsheet/contracts';

/** Finds articles by number, slug and title. */
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
    // Two articles may claim a name for a moment if their events overtake each other: keep the other's.
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

/** Ids by a name that several may share. Most names have one id, and a set for each would take more memory than the name. */
export class IdSets {
  private readonly sets = new Map<string, string | Set<string>>();

  add(name: string, id: string): void {
    const ids = this.sets.get(name);
    if (ids === undefined || ids === id) this.sets.set(name, id);
    else if (typeof ids === 'string') this.sets.set(name, new Set([ids, id]));
    else ids.add(id);
  }

  remove(name: string, id: string): void {
    const ids = this.sets.get(name);
    if (ids instanceof Set) ids.delete(id);
    if (ids === id || (ids instanceof Set && ids.size === 0)) this.sets.delete(name);
  }

  get(name: string): Iterable<string> {
    const ids = this.sets.get(name) ?? [];
    return typeof ids === 'string' ? [ids] : ids;
  }
}
