import { SparseSet } from './sparse-set.js';
import { Vocabulary } from './vocabulary.js';
import type { ReaderHistory } from '#domain/reader-profile.js';
import { DAY_MS } from '@broadsheet/contracts';

/** The reads of a reader, and of others who have read the same. */
interface Neighbourhood {
  /** Articles that the reader has read, the newest first. */
  readonly read: readonly string[];
  /** By article of `read`: its other readers. */
  readonly peersOf: ReadonlyMap<string, readonly string[]>;
  /** By peer: what they have read last. */
  readonly histories: ReadonlyMap<string, ReaderHistory>;
  readonly now: Date;
}

/** What the peers of a reader have read. */
export interface Around {
  readonly read: readonly string[];
  /** Each once; none of `read`. */
  readonly articles: readonly string[];
  /** For each of `read`, by article of `articles`: how much the readers of the former have read the latter. */
  readonly through: readonly Float64Array[];
}

/** A history by numbers, the newest first. */
interface NumberedHistory {
  readonly articles: Uint32Array;
  /** 2^(time / 90 d), the time since `LANDMARK`. */
  readonly weights: Float64Array;
}

const HALF_LIFE_MS = 90 * DAY_MS;
/** Older reads of a peer are no news. */
const TWO_WEEKS_MS = 14 * DAY_MS;
/** Weights count from here, so that they do not change as time passes. */
const LANDMARK = Date.UTC(2026, 0);

/**
 * Sums up what the peers of readers have read: by those who read an article last, Σ_u 2^(-age(u, j) / 90 d), age(u, j) how
 * long ago u read j. One list looks at thousands of reads, mostly of the same articles: so it uses numbers instead of
 * ids, and numbers a history once while it is cached. Weights decay forward, as in `popularity.ts`.
 */
export class PeerReads {
  private readonly names = new Vocabulary();
  private readonly known = new WeakMap<ReaderHistory, NumberedHistory>();
  private readonly places = new SparseSet();

  around({ read, peersOf, histories, now }: Neighbourhood): Around {
    const oldest = weightAt(now.getTime() - TWO_WEEKS_MS);
    const numbered = new Map([...histories].map(([peer, history]) => [peer, this.numbered(history, oldest)]));
    // Those of `read` come first, so that their places are known.
    this.places.begin(read.map((article) => this.names.numberOf(article)));
    for (const { articles } of numbered.values()) this.places.addAll(articles);
    const decayed = 1 / weightAt(now.getTime());
    const through = read.map((own) => {
      const sums = new Float64Array(this.places.size);
      for (const peer of peersOf.get(own) ?? []) this.add(sums, numbered.get(peer));
      for (let place = 0; place < sums.length; place += 1) sums[place] = (sums[place] ?? 0) * decayed;
      return sums.subarray(read.length);
    });
    const articles = this.places.members.slice(read.length).map((number) => this.names.wordOf(number));
    return { read, articles, through };
  }

  private add(sums: Float64Array, history: NumberedHistory | undefined): void {
    if (!history) return;
    const { articles, weights } = history;
    for (let at = 0; at < articles.length; at += 1) {
      const place = this.places.placeOf(articles[at] ?? 0);
      sums[place] = (sums[place] ?? 0) + (weights[at] ?? 0);
    }
  }

  /** The part of it that weighs at least `least`. */
  private numbered(history: ReaderHistory, least: number): NumberedHistory {
    const all = this.known.get(history) ?? this.number(history);
    this.known.set(history, all);
    const end = all.weights.findIndex((weight) => weight < least);
    return end < 0 ? all : { articles: all.articles.subarray(0, end), weights: all.weights.subarray(0, end) };
  }

  private number(history: ReaderHistory): NumberedHistory {
    return {
      articles: Uint32Array.from(history, ({ article }) => this.names.numberOf(article)),
      weights: Float64Array.from(history, ({ at }) => weightAt(at.getTime())),
    };
  }
}

function weightAt(time: number): number {
  return 2 ** ((time - LANDMARK) / HALF_LIFE_MS);
}

/** The same through only one of the articles that the reader has read. */
export function throughOne({ read, articles, through }: Around, own: string): Around {
  return { read: [own], articles, through: through.slice(read.indexOf(own), read.indexOf(own) + 1) };
}
