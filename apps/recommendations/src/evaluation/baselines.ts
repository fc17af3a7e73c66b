import type { Scored } from '#ranking/top-list.js';
import { HOUR_MS } from '@broadsheet/contracts';

const MAX_SITTING_MS = 6 * HOUR_MS;

interface Counted {
  readonly id: string;
  readonly publishedAt: number;
  reads: number;
  /** Reads that decay, by half-life in hours, as of `at`. */
  readonly decayed: Map<number, { sum: number; at: number }>;
}

/** Half-lives of decayed popularity that are tried; the best on the tuning slice is the one to beat. */
export const HALF_LIVES = [1, 2, 3, 6, 12, 24];

/**
 * What a ranking must beat, counted from the log without any code of the service: how often articles are read, how new
 * they are, and what is read in one sitting.
 */
export class Baselines {
  private readonly articles = new Map<string, Counted>();
  private readonly together = new Map<string, Map<string, number>>();

  publish(id: string, at: Date): void {
    this.articles.set(id, { id, publishedAt: at.getTime(), reads: 0, decayed: new Map() });
  }

  read(id: string, at: Date): void {
    const article = this.articles.get(id);
    if (!article) return;
    article.reads += 1;
    for (const halfLife of HALF_LIVES) {
      article.decayed.set(halfLife, { sum: this.decayed(article, halfLife, at) + 1, at: at.getTime() });
    }
  }

  readTogether(a: string, b: string): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const counts = this.together.get(one) ?? new Map<string, number>();
      this.together.set(one, counts.set(other, (counts.get(other) ?? 0) + 1));
    }
  }

  allTime(isOpen: (id: string) => boolean): Scored[] {
    return this.scores(isOpen, ({ reads }) => reads);
  }

  latest(isOpen: (id: string) => boolean): Scored[] {
    return this.scores(isOpen, ({ publishedAt }) => publishedAt);
  }

  decayedPopularity(isOpen: (id: string) => boolean, halfLife: number, now: Date): Scored[] {
    return this.scores(isOpen, (article) => this.decayed(article, halfLife, now));
  }

  coReadCounts(seed: string, isOpen: (id: string) => boolean): Scored[] {
    const counts = this.together.get(seed);
    return this.scores(isOpen, ({ id }) => counts?.get(id) ?? 0);
  }

  live(isOpen: (id: string) => boolean): number {
    let live = 0;
    for (const id of this.articles.keys()) if (isOpen(id)) live += 1;
    return live;
  }

  private scores(isOpen: (id: string) => boolean, scoreOf: (article: Counted) => number): Scored[] {
    const scored: Scored[] = [];
    for (const article of this.articles.values()) {
      if (isOpen(article.id)) scored.push({ id: article.id, score: scoreOf(article) });
    }
    return scored;
  }

  private decayed({ decayed }: Counted, halfLife: number, now: Date): number {
    const known = decayed.get(halfLife);
    return known ? known.sum * 2 ** (-(now.getTime() - known.at) / HOUR_MS / halfLife) : 0;
  }
}

/** What each reader has read in the last six hours, for the baseline of co-read counts. */
export class Sittings {
  private readonly recent = new Map<string, { article: string; at: number }[]>();

  /** Returns what the reader read before, in the same sitting. */
  read(reader: string, article: string, at: Date): string[] {
    const before = (this.recent.get(reader) ?? []).filter((one) => at.getTime() - one.at <= MAX_SITTING_MS);
    this.recent.set(reader, [...before, { article, at: at.getTime() }]);
    return before.map((one) => one.article);
  }
}
