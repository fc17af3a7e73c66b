import type { ArticleSummary } from '#domain/indexed-article.js';

const NEVER = 0;

/** Articles in the order of their publication, the newest first; by id where times are equal. */
export class LatestFirst {
  private readonly articles: ArticleSummary[] = [];

  get size(): number {
    return this.articles.length;
  }

  at(position: number): ArticleSummary | undefined {
    return this.articles[position];
  }

  add(article: ArticleSummary): void {
    this.articles.splice(this.position(article), 0, article);
  }

  /** `article` with the time with which it was added. */
  remove(article: ArticleSummary): void {
    const at = this.position(article);
    if (this.articles[at]?.id === article.id) this.articles.splice(at, 1);
  }

  /** Where the article is, or would be: binary search. */
  private position(wanted: ArticleSummary): number {
    let low = 0;
    let high = this.articles.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const article = this.articles[middle];
      if (article && isBefore(article, wanted)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether `a` stands before `b` where the newest stands first. */
export function isBefore(a: ArticleSummary, b: ArticleSummary): boolean {
  const [timeOfA, timeOfB] = [timeOf(a), timeOf(b)];
  return timeOfA > timeOfB || (timeOfA === timeOfB && a.id < b.id);
}

function timeOf({ publishedAt }: ArticleSummary): number {
  return publishedAt?.getTime() ?? NEVER;
}
