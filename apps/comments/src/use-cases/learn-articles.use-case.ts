import { KnownArticleRepository } from '#domain/known-article.repository.js';
import type { KnownArticle } from '#domain/known-article.js';
import type { HandlerOutcome } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/** Keeps what this service must know of articles, from the newest event of each. An older one changes nothing. */
@Injectable()
export class LearnArticlesUseCase {
  constructor(private readonly articles: KnownArticleRepository) {}

  run(articles: readonly KnownArticle[]): Promise<HandlerOutcome[]> {
    return this.articles.learn(articles);
  }
}
