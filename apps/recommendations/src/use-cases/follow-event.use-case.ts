import { ArticleIndex } from '#ranking/article-index.js';
import { IndexedStates } from '#ranking/indexed-states.js';
import {
  type ArticleChanged,
  articleChangedEvents,
  type CategoryChanged,
  categoryChangedEvents,
  type EventEnvelope,
} from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

const OF_ARTICLES = typesOf(articleChangedEvents);
const OF_CATEGORIES = typesOf(categoryChangedEvents);

/** Brings a change of an article or of the category tree into this process's index. Stores nothing. */
@Injectable()
export class FollowEventUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly states: IndexedStates,
  ) {}

  run({ type, data, version }: EventEnvelope): void {
    if (OF_ARTICLES.has(type)) {
      const { article } = data as ArticleChanged['data'];
      this.index.put({ id: article.id, version, ...this.states.of(article, version) });
    }
    if (OF_CATEGORIES.has(type)) this.index.putTree({ nodes: (data as CategoryChanged['data']).tree, version });
  }
}

function typesOf(events: readonly { readonly type: string }[]): ReadonlySet<string> {
  return new Set(events.map(({ type }) => type));
}
