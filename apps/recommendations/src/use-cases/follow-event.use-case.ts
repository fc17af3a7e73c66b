import { ArticleIndex } from '#ranking/article-index.js';
import { IndexedStates } from '#ranking/indexed-states.js';
import {
  articleCreatedV1,
  articleEditedV1,
  articlePublishedV1,
  articleUnpublishedV1,
  categoryCreatedV1,
  categoryMovedV1,
  categoryRenamedV1,
  type EventEnvelope,
  type EventOf,
} from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

type ArticleChanged = EventOf<typeof articlePublishedV1>['data'];
type TreeChanged = EventOf<typeof categoryMovedV1>['data'];

const typesOf = (...events: { type: string }[]): ReadonlySet<string> => new Set(events.map(({ type }) => type));
const OF_ARTICLES = typesOf(articleCreatedV1, articleEditedV1, articlePublishedV1, articleUnpublishedV1);
const OF_CATEGORIES = typesOf(categoryCreatedV1, categoryMovedV1, categoryRenamedV1);

/** Brings a change of an article or of the category tree into this process's index. Stores nothing. */
@Injectable()
export class FollowEventUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly states: IndexedStates,
  ) {}

  run({ type, data, version }: EventEnvelope): void {
    if (OF_ARTICLES.has(type)) {
      const { article } = data as ArticleChanged;
      this.index.put({ id: article.id, version, ...this.states.of(article, version) });
    }
    if (OF_CATEGORIES.has(type)) this.index.putTree({ nodes: (data as TreeChanged).tree, version });
  }
}
