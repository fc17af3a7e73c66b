import { indexedState } from './indexed-article.js';
import type { IndexedState } from '#domain/indexed-article.js';
import type { ArticleState } from '@broadsheet/contracts';

const MOST = 200;

/**
 * What lists keep of articles, found once for each version: an event reaches a process by the stream that it follows and
 * by the group that stores, and to find the words of an article costs as much as all the rest.
 */
export class IndexedStates {
  /** The oldest first. */
  private readonly known = new Map<string, IndexedState>();

  of(article: ArticleState, version: number): IndexedState {
    const key = `${article.id}:${version}`;
    const state = this.known.get(key) ?? indexedState(article);
    // The second to ask is the last.
    if (!this.known.delete(key)) this.keep(key, state);
    return state;
  }

  private keep(key: string, state: IndexedState): void {
    this.known.set(key, state);
    if (this.known.size <= MOST) return;
    const [oldest = ''] = this.known.keys();
    this.known.delete(oldest);
  }
}
