import type { Reaction, Read } from './activity.js';

/** Something that makes an article more popular, and how many reads at that moment it is worth. */
interface Gain {
  readonly at: Date;
  readonly weight: number;
}

/** What is added to an article's statistics. */
export interface StatsEffect {
  readonly gains: Gain[];
  readers: number;
  /** Readers who read something else in the same sitting. */
  coReaders: number;
  reactions: number;
  comments: number;
}

/** On top of the read. A dislike does not make an article less popular, or a few readers could hide it from everybody. */
const WEIGHTS = { read: 1, like: 2, bookmark: 2.5, follow: 3, comment: 4, dislike: 0 } as const;

/** What a batch of activity adds to the statistics of articles. */
export class ArticleGains {
  readonly stats = new Map<string, StatsEffect>();

  /** Only for the first activity of its kind by this reader. */
  add({ kind, articleId, at }: Read | Reaction): void {
    const stats = this.of(articleId);
    stats.gains.push({ at, weight: WEIGHTS[kind] });
    if (kind === 'read') stats.readers += 1;
    else if (kind === 'comment') stats.comments += 1;
    else stats.reactions += 1;
  }

  addCoReader(articleId: string): void {
    this.of(articleId).coReaders += 1;
  }

  private of(articleId: string): StatsEffect {
    const stats = this.stats.get(articleId) ?? { gains: [], readers: 0, coReaders: 0, reactions: 0, comments: 0 };
    this.stats.set(articleId, stats);
    return stats;
  }
}
