import type { ArticleSummary } from '#domain/indexed-article.js';

const NEVER = 0;

/** Articles, the newest first: all of them, and those of each category, however deep in the archive they are. */
export class LatestArticles {
  private readonly all = new LatestFirst();
  private readonly byCategory = new Map<string, LatestFirst>();

  add(article: ArticleSummary): void {
    this.all.add(article);
    for (const category of new Set(article.categoryIds)) this.orderOf(category).add(article);
  }

  /** `article` as it was added. */
  remove(article: ArticleSummary): void {
    this.all.remove(article);
    for (const category of new Set(article.categoryIds)) this.orderOf(category).remove(article);
  }

  /** Articles of these categories, each once; all by default. Takes the way that visits fewer articles. */
  of(categories?: ReadonlySet<string>): Iterable<ArticleSummary> {
    if (!categories) return inOrder(this.all);
    const orders = [...categories].flatMap((category) => this.byCategory.get(category) ?? []);
    const size = orders.reduce((sum, order) => sum + order.size, 0);
    return size * orders.length > this.all.size ? among(categories, this.all) : merged(orders);
  }

  private orderOf(category: string): LatestFirst {
    const order = this.byCategory.get(category) ?? new LatestFirst();
    this.byCategory.set(category, order);
    return order;
  }
}

function* inOrder(order: LatestFirst): Iterable<ArticleSummary> {
  for (let at = 0, article = order.at(0); article; article = order.at((at += 1))) yield article;
}

function* among(categories: ReadonlySet<string>, order: LatestFirst): Iterable<ArticleSummary> {
  for (const article of inOrder(order)) if (article.categoryIds.some((one) => categories.has(one))) yield article;
}

function* merged(orders: readonly LatestFirst[]): Iterable<ArticleSummary> {
  const positions = orders.map(() => 0);
  const head = (order: LatestFirst, at: number): ArticleSummary | undefined => order.at(positions[at] ?? 0);
  for (;;) {
    const heads = orders.flatMap((order, at) => head(order, at) ?? []);
    const [first] = heads;
    if (!first) return;
    const newest = heads.reduce((a, b) => (isBefore(b, a) ? b : a), first);
    orders.forEach((order, at) => {
      if (head(order, at) === newest) positions[at] = (positions[at] ?? 0) + 1;
    });
    yield newest;
  }
}

/** Articles in the order of their publication, the newest first; by id if times are equal. */
class LatestFirst {
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

/** Whether `a` comes before `b`. */
function isBefore(a: ArticleSummary, b: ArticleSummary): boolean {
  const [timeOfA, timeOfB] = [timeOf(a), timeOf(b)];
  return timeOfA > timeOfB || (timeOfA === timeOfB && a.id < b.id);
}

function timeOf({ publishedAt }: ArticleSummary): number {
  return publishedAt?.getTime() ?? NEVER;
}
