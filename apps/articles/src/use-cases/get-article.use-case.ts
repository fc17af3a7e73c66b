import { breadcrumbOf, viewOf } from '#domain/article-view.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { PublishedArticleRepository } from '#domain/published-article.repository.js';
import type { ArticleReference, ArticleWithBreadcrumb } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/** A published article as readers get it. Never shows a draft or what was withdrawn. */
@Injectable()
export class GetArticleUseCase {
  constructor(
    private readonly articles: PublishedArticleRepository,
    private readonly categories: CategoryTreeRepository,
  ) {}

  async run(reference: ArticleReference): Promise<ArticleWithBreadcrumb> {
    const article = await this.articles.get(reference);
    const tree = await this.categories.cached(article.categoryIds);
    return { breadcrumb: breadcrumbOf(article, tree), article: viewOf(article, tree) };
  }
}
