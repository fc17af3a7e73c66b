import { ArticleNames } from './article-names.js';
import { Bm25Index } from './bm25-index.js';
import { Interned } from './interned.js';
import { LatestArticles } from './latest-articles.js';
import type { Scored } from './top-list.js';
import { UntilChanged } from './until-changed.js';
import { IndexNotReady } from '#domain/recommendations.errors.js';
import type { CategoryTree } from '#domain/category-tree.repository.js';
import type { ArticleSummary, IndexedArticle } from '#domain/indexed-article.js';
import type { ArticleReference } from '@broadsheet/contracts';

const MAX_SIMILAR = 50;
/** Articles whose similar ones are cached: finding them is the most expensive part of a list. */
const MAX_CACHED_SEEDS = 4_000;
const MAX_CACHED_SCOPES = 200;

/**
 * Every article in memory, so that lists need not read articles from the database.
 * Never takes an older version over a newer one, and never names a withdrawn article among the published.
 */
export class ArticleIndex {
  /** The words of published articles only. */
  readonly content = new Bm25Index();
  /** The newest ids of scopes, by the key of `comparedIn`. */
  readonly compared = new UntilChanged<readonly string[]>(this, MAX_CACHED_SCOPES);
  private readonly articles = new Map<string, ArticleSummary>();
  private readonly names = new ArticleNames();
  private readonly order = new LatestArticles();
  private readonly interned = new Interned();
  private tree: CategoryTree = { nodes: [], version: 0 };
  private readonly alike = new UntilChanged<readonly Scored[]>(this, MAX_CACHED_SEEDS);
  private complete = false;
  private changes = 0;

  /** False until everything that is stored has been loaded. */
  get built(): boolean {
    return this.complete;
  }

  /** Another number after each change: what was computed before is outdated. */
  get revision(): number {
    return this.changes;
  }

  markBuilt(): void {
    this.complete = true;
  }

  /** Throws IndexNotReady until the index is complete. */
  assertBuilt(): void {
    if (!this.complete) throw new IndexNotReady();
  }

  /** Replaces the article, unless the known version is as new. */
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
  }

  putTree(tree: CategoryTree): void {
    if (tree.version <= this.tree.version) return;
    this.tree = tree;
    this.changes += 1;
  }

  /** The article in any state; undefined if no event of it has arrived. */
  find(reference: ArticleReference): ArticleSummary | undefined {
    return this.articles.get(this.names.idOf(reference) ?? '');
  }

  published(id: string): ArticleSummary | undefined {
    const article = this.articles.get(id);
    return article?.status === 'published' ? article : undefined;
  }

  /** All articles of a title, in any state. */
  withTitle(normalisedTitle: string): ArticleSummary[] {
    return [...this.names.withTitle(normalisedTitle)].flatMap((id) => this.articles.get(id) ?? []);
  }

  /** Published articles, the newest first; of all categories by default. */
  latest(categories?: ReadonlySet<string>): Iterable<ArticleSummary> {
    return this.order.of(categories);
  }

  /** The fifty articles whose text is most similar to that of a published article. */
  similarTo(id: string): readonly Scored[] {
    return this.alike.get(id, () => this.content.similarTo(id, MAX_SIMILAR));
  }

  /** The category and all below it. */
  branch(categoryId: string): Set<string> {
    const branch = new Set([categoryId]);
    // Parents stand before their children.
    for (const { id, parentId } of this.tree.nodes) if (parentId !== null && branch.has(parentId)) branch.add(id);
    return branch;
  }

  /** The same by id or by path, with or without the first slash. An unknown category has no articles. */
  branchNamed(name: string): Set<string> {
    const path = name.startsWith('/') ? name : `/${name}`;
    return this.branch(this.tree.nodes.find((node) => node.path === path)?.id ?? name);
  }

  private forget(known: ArticleSummary): void {
    this.names.remove(known);
    this.content.remove(known.id);
    if (known.status === 'published') this.order.remove(known);
  }
}
