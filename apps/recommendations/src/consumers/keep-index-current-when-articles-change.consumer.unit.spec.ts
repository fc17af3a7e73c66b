import { anEvent } from './envelope.builder.js';
import { KeepIndexCurrentWhenArticlesChangeConsumer } from './keep-index-current-when-articles-change.consumer.js';
import { anArticleState, anId } from '#domain/article-state.builder.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { indexedArticle, IndexedStates } from '#ranking/indexed-states.js';
import { BuildIndexUseCase } from '#use-cases/build-index.use-case.js';
import { FollowEventUseCase } from '#use-cases/follow-event.use-case.js';
import {
  articlePublishedV1,
  type ArticleState,
  articleUnpublishedV1,
  categoryMovedV1,
  type EventEnvelope,
} from '@broadsheet/contracts';
import { until } from '@broadsheet/testing';
import { Logger } from '@nestjs/common';

const change = { by: { kind: 'system' as const } };
const published = (article: ArticleState, version: number) =>
  anEvent(articlePublishedV1, { version, data: { article, change } });
const unpublished = (article: ArticleState, version: number) =>
  anEvent(articleUnpublishedV1, { version, data: { article, change } });

/** A stream that delivers by hand, and a database that may be unavailable at first. */
function aFollower(stored: ArticleState[] = [], failures = 0) {
  const index = new ArticleIndex();
  const given = { deliver: (event: EventEnvelope): void => void event, gap: (): void => undefined };
  const tail = {
    problem: null,
    onGap: (listener: () => void) => (given.gap = listener),
    start: ({ handle }: { handle: (event: EventEnvelope, position: never) => unknown }) =>
      (given.deliver = (event) => void handle(event, undefined as never)),
  };
  const articles = {
    save: () => Promise.resolve([]),
    async *all() {
      await Promise.resolve();
      if (failures-- > 0) throw new Error('unavailable');
      for (const article of stored) yield indexedArticle(article, 1);
    },
  };
  const trees = { save: articles.save, get: () => Promise.resolve({ nodes: [], version: 0 }) };
  const build = new BuildIndexUseCase(articles, trees, index);
  const position = () => Promise.resolve(new Map());
  const follow = new FollowEventUseCase(index, new IndexedStates());
  const sut = new KeepIndexCurrentWhenArticlesChangeConsumer({ tail, stored: position }, build, follow);
  sut.onApplicationBootstrap();
  return { sut, index, given, stored };
}

// It says what it waits for, which here is on purpose.
Logger.overrideLogger(false);

describe('KeepIndexCurrentWhenArticlesChangeConsumer', () => {
  it('is ready once everything stored is in the index, even if the database comes late', async () => {
    const { sut, index } = aFollower([anArticleState({ number: 1 })], 1);
    expect(sut.problem).toBe('The lists are still being built.');
    await until(() => sut.problem === null);
    expect(index.published(anId(1))?.version).toBe(1);
  });

  it('follows articles and categories, and changes nothing when an event is delivered twice', async () => {
    const { sut, index, given } = aFollower();
    await until(() => sut.problem === null);
    const node = { id: anId(902), name: 'B', slug: 'b', path: '/a/b', parentId: anId(901) };
    given.deliver(published(anArticleState({ number: 2 }), 1));
    given.deliver(published(anArticleState({ number: 2 }), 1));
    given.deliver(anEvent(categoryMovedV1, { data: { tree: [node], categoryId: node.id, change } }));
    expect([...index.latest()]).toHaveLength(1);
    expect(index.content.size).toBe(1);
    expect(index.branch(anId(901))).toContain(anId(902));
  });

  it('keeps a withdrawn article hidden when its older publication comes late', async () => {
    const { sut, index, given } = aFollower();
    await until(() => sut.problem === null);
    given.deliver(unpublished(anArticleState({ number: 3, status: 'unpublished' }), 3));
    given.deliver(published(anArticleState({ number: 3 }), 2));
    expect(index.published(anId(3))).toBeUndefined();
  });

  it('reads the database again after a gap', async () => {
    const { sut, index, given, stored } = aFollower();
    await until(() => sut.problem === null);
    stored.push(anArticleState({ number: 4 }));
    given.gap();
    await until(() => index.published(anId(4)));
  });

  it('retries until it is stopped', () => {
    const { sut } = aFollower([], 1_000);
    sut.onApplicationShutdown();
    expect(sut.problem).not.toBeNull();
  });
});
