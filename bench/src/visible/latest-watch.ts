import { GIVE_UP_MS } from './ask-until.js';
import type { HttpClient } from '#stack/http-client.js';
import { delay } from '@broadsheet/platform/concurrency';

/** Titles by article. */
type Shown = ReadonlyMap<string, string>;

interface Wish {
  readonly holds: (shown: Shown) => boolean;
  readonly until: number;
  readonly resolve: (seen: boolean) => void;
}

const PATH = '/v1/recommendations/latest?limit=50';
const EVERY_MS = 3;

/** Reads the list of the newest articles for all who wait to see something there; not at all while nobody waits. */
export class LatestWatch {
  private wishes: Wish[] = [];
  private reading = false;

  /** `query` narrows the list. */
  constructor(
    private readonly gateway: HttpClient,
    private readonly query = '',
  ) {}

  /** Resolves when an article stands in the list under this title; to false where it does not within five seconds. */
  shows(id: string, title: string): Promise<boolean> {
    return this.wish((shown) => shown.get(id) === title);
  }

  /** Resolves when an article stands in the list no more; to false where it still does after five seconds. */
  lacks(id: string): Promise<boolean> {
    return this.wish((shown) => !shown.has(id));
  }

  private wish(holds: Wish['holds']): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.wishes.push({ holds, until: performance.now() + GIVE_UP_MS, resolve });
      if (!this.reading) this.read().catch(reject);
    });
  }

  private async read(): Promise<void> {
    this.reading = true;
    try {
      while (this.wishes.length > 0) {
        const path = PATH + this.query;
        const list = await this.gateway.callUnlessBusy<{ items: { id: string; title: string }[] }>({ path });
        if (list) this.settle(new Map(list.items.map(({ id, title }) => [id, title])));
        if (this.wishes.length > 0) await delay(EVERY_MS);
      }
    } finally {
      this.reading = false;
    }
  }

  private settle(shown: Shown): void {
    this.wishes = this.wishes.filter(({ holds, until, resolve }) => {
      const seen = holds(shown);
      if (!seen && performance.now() < until) return true;
      resolve(seen);
      return false;
    });
  }
}
