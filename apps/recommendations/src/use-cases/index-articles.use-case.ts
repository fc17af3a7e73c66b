import { ArticleRepository } from '#domain/article.repository.js';
import { IndexedStates } from '#ranking/indexed-states.js';
import type { ArticleState, HandlerOutcome } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface ArticleChange {
  readonly article: ArticleState;
  readonly version: number;
}

/** Stores what lists need to know of changed articles. Never goes back to an older state. */
@Injectable()
export class IndexArticlesUseCase {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly states: IndexedStates,
  ) {}

  run(changes: readonly ArticleChange[]): Promise<HandlerOutcome[]> {
    return this.articles.save(
      changes.map(({ article, version }) => ({
        id: article.id,
        version,
        state: () => this.states.of(article, version),
      })),
    );
  }
}
