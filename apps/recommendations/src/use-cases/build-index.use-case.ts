import { ArticleRepository } from '#domain/article.repository.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { Injectable } from '@nestjs/common';

/** Loads everything that is stored into this process's index; when run again, it only brings the index up to date. */
@Injectable()
export class BuildIndexUseCase {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly trees: CategoryTreeRepository,
    private readonly index: ArticleIndex,
  ) {}

  async run(): Promise<void> {
    this.index.putTree(await this.trees.get());
    for await (const article of this.articles.all()) this.index.put(article);
    this.index.markBuilt();
  }
}
