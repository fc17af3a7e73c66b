import type { ArticleIndex } from './article-index.js';
import { normalisedTitle } from './normalised-title.js';
import type { GrowingList } from './growing-list.js';
import type { ArticleSummary } from '#domain/indexed-article.js';

/**
 * The titles that an import or an editor named: the published article of such a title, the newest where there are
 * several, or else the title alone. A title that only a withdrawn article has is not shown: it was withdrawn too; nor is one
 * that an article which the list leaves out has.
 */
export function placeHints(list: GrowingList, index: ArticleIndex, seed: ArticleSummary, score: number): void {
  const told = new Set([seed.normalisedTitle]);
  for (const title of seed.relatedTitles) {
    const wanted = normalisedTitle(title);
    if (told.has(wanted)) continue;
    told.add(wanted);
    const all = index.withTitle(wanted);
    const published = all.filter(({ status }) => status === 'published').sort(newestFirst)[0];
    if (published) list.place(published, score, 'imported');
    else if (all.every(({ id, status }) => status !== 'unpublished' && !list.has(id))) list.placeTitle(title, score);
  }
}

function newestFirst(a: ArticleSummary, b: ArticleSummary): number {
  return (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0) || (a.id < b.id ? -1 : 1);
}
