import { summaryOf } from '#domain/article-view.js';
import type { ArticleHead } from '#domain/article.js';
import { categoryNamed, withAllBelow } from '#domain/category-tree.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { PublishedArticleRepository, type ListPosition } from '#domain/published-article.repository.js';
import type { ArticleSummary } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface ListArticles {
  /** Id of a category, or its path, with or without the first slash; all articles by default. */
  readonly category: string | undefined;
  readonly after: ListPosition | undefined;
  readonly limit: number;
}

interface ArticlePage {
  readonly items: ArticleSummary[];
  /** Where the next page starts; null after the last page. */
  readonly next: ListPosition | null;
}

/** Published articles, newest first; of a category with all below it, where one is named. */
@Injectable()
export class ListArticlesUseCase {
  constructor(
    private readonly articles: PublishedArticleRepository,
    private readonly categories: CategoryTreeRepository,
  ) {}

  async run({ category, after, limit }: ListArticles): Promise<ArticlePage> {
    const of = category === undefined ? {} : { categoryIds: await this.categoryIds(category) };
    const found = await this.articles.list({ ...of, ...(after && { after }), limit: limit + 1 });
    const shown = found.slice(0, limit);
    const tree = await this.categories.cached(shown.flatMap(({ categoryIds }) => categoryIds));
    const last = found.length > limit ? shown.at(-1) : undefined;
    return { items: shown.map((article) => summaryOf(article, tree)), next: last ? positionOf(last) : null };
  }

  private async categoryIds(name: string): Promise<string[]> {
    const tree = await this.categories.cached();
    return withAllBelow(tree, categoryNamed(tree, name).id).map(({ id }) => id);
  }
}

function positionOf({ publishedAt, updatedAt, id }: ArticleHead): ListPosition {
  return { publishedAt: publishedAt ?? updatedAt, id };
}
