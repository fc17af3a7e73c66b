import type { Applied } from '#domain/applied.js';
import { ArticleRepository } from '#domain/article.repository.js';
import { indexedArticle } from '#ranking/indexed-article.js';
import type { ArticleState } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/** Stores what lists need to know of an article after a change, whatever the change was. Never goes back to an older state. */
@Injectable()
export class IndexArticleUseCase {
  constructor(private readonly articles: ArticleRepository) {}

  run(article: ArticleState, version: number): Promise<Applied> {
    return this.articles.save(indexedArticle(article, version));
  }
}
