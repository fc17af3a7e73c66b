import { sourceOf } from '#domain/article-view.js';
import { ArticleRepository } from '#domain/article.repository.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import type { ArticleReference, ArticleSource } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/** An article in any state as it was written, for editors. */
@Injectable()
export class GetArticleSourceUseCase {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly categories: CategoryTreeRepository,
  ) {}

  async run(reference: ArticleReference): Promise<ArticleSource> {
    const article = await this.articles.get(reference);
    return sourceOf(article, await this.categories.cached(article.categoryIds));
  }
}
