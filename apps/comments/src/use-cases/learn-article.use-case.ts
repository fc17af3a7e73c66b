import { KnownArticleRepository, type Learned } from '#domain/known-article.repository.js';
import type { ArticleState } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/** Keeps what this service must know of an article, from its newest event. An older one changes nothing. */
@Injectable()
export class LearnArticleUseCase {
  constructor(private readonly articles: KnownArticleRepository) {}

  run({ id, number, slugs, status }: ArticleState, version: number): Promise<Learned> {
    return this.articles.learn({ id, number, slugs, status, version });
  }
}
