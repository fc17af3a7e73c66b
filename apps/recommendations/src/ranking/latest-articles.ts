import { isBefore, LatestFirst } from './latest-first.js';
import type { ArticleSummary } from '#domain/indexed-article.js';

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

  /** Of these categories, each article once; of all, where none are given. By the way that looks at fewer articles. */
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
