import type { ArticleIndex } from './article-index.js';
import { normalisedTitle } from './normalised-title.js';
import type { GrowingList } from './growing-list.js';
import { isIn, isNarrow, type ListScope } from './list-scope.js';
import type { ArticleSummary } from '#domain/indexed-article.js';

interface Hints {
  readonly seed: ArticleSummary;
  readonly scope: ListScope;
  readonly score: number;
}

/**
 * The titles that an import or an editor named: the published article of such a title, the newest where there are
 * several, or else the title alone. A title that only a withdrawn article has is not shown: it was withdrawn too.
 * Nor is one that an article has which the list leaves out. Of a title alone nobody knows the category or the language.
 */
export function placeHints(list: GrowingList, index: ArticleIndex, { seed, scope, score }: Hints): void {
  const told = new Set([seed.normalisedTitle]);
  const isOpen = ({ id, status }: ArticleSummary): boolean => status !== 'unpublished' && !list.has(id);
  for (const title of seed.relatedTitles) {
    const wanted = normalisedTitle(title);
    if (told.has(wanted)) continue;
    told.add(wanted);
    const all = index.withTitle(wanted);
    const published = all.filter(({ status }) => status === 'published').sort(newestFirst)[0];
    if (published) {
      if (isIn(scope, published)) list.place(published, score, 'imported');
    } else if (!isNarrow(scope) && all.every(isOpen)) list.placeTitle(title, score);
  }
}

function newestFirst(a: ArticleSummary, b: ArticleSummary): number {
  return (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0) || (a.id < b.id ? -1 : 1);
}
