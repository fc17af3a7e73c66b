import { ArticleNames } from './article-names.js';
import { Bm25Index } from './bm25-index.js';
import { Interned } from './interned.js';
import { LatestArticles } from './latest-articles.js';
import { NextChange } from './next-change.js';
import type { Scored } from './top-list.js';
import { UntilChanged } from './until-changed.js';
import { IndexNotReady } from '#domain/recommendations.errors.js';
import type { CategoryTree } from '#domain/category-tree.repository.js';
import type { ArticleSummary, IndexedArticle } from '#domain/indexed-article.js';
import type { ArticleReference } from '@broadsheet/contracts';

const MOST_SIMILAR = 50;
/** Beside so many articles, those asked about last, it is remembered what is written like them: to find that costs most. */
const REMEMBERED_SEEDS = 4_000;
const REMEMBERED_SCOPES = 200;

/**
 * Every article in memory, for lists that are answered without asking the database.
 * Never takes an older version over a newer one, and never names a withdrawn article among the published.
 */
export class ArticleIndex {
  /** The words of published articles only. */
  readonly content = new Bm25Index();
  /** The newest ids of scopes, by what `comparedIn` calls them. */
  readonly compared = new UntilChanged<readonly string[]>(this, REMEMBERED_SCOPES);
  private readonly articles = new Map<string, ArticleSummary>();
  private readonly names = new ArticleNames();
  private readonly order = new LatestArticles();
  private readonly interned = new Interned();
  private readonly change = new NextChange();
  private tree: CategoryTree = { nodes: [], version: 0 };
  private readonly alike = new UntilChanged<readonly Scored[]>(this, REMEMBERED_SEEDS);
  private complete = false;
  private changes = 0;

  /** False until everything that is stored has been taken over. */
  get built(): boolean {
    return this.complete;
  }

  /** Another number after each change: what was worked out before that is out of date. */
  get revision(): number {
    return this.changes;
  }

  markBuilt(): void {
    this.complete = true;
  }

  /** Throws IndexNotReady as long as a list would lack what is stored. */
  assertBuilt(): void {
    if (!this.complete) throw new IndexNotReady();
  }

  /** Takes the article over, unless the version known is as new. */
  put({ terms, counts, ...summary }: IndexedArticle): void {
    const known = this.articles.get(summary.id);
    if (known && known.version >= summary.version) return;
    if (known) this.forget(known);
    const article = this.interned.article(summary);
    this.articles.set(article.id, article);
    this.names.add(article);
    if (article.status === 'published') {
      this.content.put(article.id, { terms, counts });
      this.order.add(article);
    }
    this.changes += 1;
    this.change.happened();
  }

  putTree(tree: CategoryTree): void {
    if (tree.version <= this.tree.version) return;
    this.tree = tree;
    this.changes += 1;
  }

  /** The article in whatever state it is; undefined where no event told of it. */
  find(reference: ArticleReference): ArticleSummary | undefined {
    return this.articles.get(this.names.idOf(reference) ?? '');
  }

  published(id: string): ArticleSummary | undefined {
    const article = this.articles.get(id);
    return article?.status === 'published' ? article : undefined;
  }

  /** All articles of a title, in whatever state. */
  withTitle(normalisedTitle: string): ArticleSummary[] {
    return [...this.names.withTitle(normalisedTitle)].flatMap((id) => this.articles.get(id) ?? []);
  }

  /** Published articles, the newest first; only of these categories, where some are given. */
  latest(categories?: ReadonlySet<string>): Iterable<ArticleSummary> {
    return this.order.of(categories);
  }

  /** What is written most like a published article, the best fifty. */
  similarTo(id: string): readonly Scored[] {
    return this.alike.get(id, () => this.content.similarTo(id, MOST_SIMILAR));
  }

  /** The category and all below it. */
  branch(categoryId: string): Set<string> {
    const branch = new Set([categoryId]);
    // Parents stand before their children.
    for (const { id, parentId } of this.tree.nodes) if (parentId !== null && branch.has(parentId)) branch.add(id);
    return branch;
  }

  /** The same by id or by path, with or without the first slash. In what is not known here, there is nothing. */
  branchNamed(name: string): Set<string> {
    const path = name.startsWith('/') ? name : `/${name}`;
    return this.branch(this.tree.nodes.find((node) => node.path === path)?.id ?? name);
  }

  /** Resolves when the next article has been taken over. */
  nextChange(): Promise<void> {
    return this.change.promise();
  }

  private forget(known: ArticleSummary): void {
    this.names.remove(known);
    this.content.remove(known.id);
    if (known.status === 'published') this.order.remove(known);
  }
}
