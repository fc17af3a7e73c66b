import type { ClientCount } from './client-count.js';
import { CountWindow } from './count-window.js';
import type { LimitClass } from './limit-class.js';
import { judge, type Judgement } from './sliding-window.js';

export const WINDOW_MS = 60_000;
/** About 15 MB for one window and the one before it. */
const MOST_CLIENTS = 50_000;
/** What is below this share of its limit is not told to other gateways: most clients never come near. */
const WORTH_TELLING = 1 / 20;

export interface Verdict extends Judgement {
  readonly limit: number;
  /** Milliseconds until the window that runs now ends. */
  readonly windowLeftMs: number;
}

/** What one gateway tells the others: how often clients came to it within a window, by the ids of these clients. */
export interface CountNote {
  readonly window: number;
  readonly counts: readonly (readonly [id: string, count: number])[];
}

export interface RateLimiterOptions {
  /** Of each class, in a window. */
  readonly limits: Readonly<Record<LimitClass, number>>;
  /** What gateways know a client by. */
  readonly idOf: (client: string) => string;
  readonly mostClients?: number;
}

/**
 * How often each client came within the last minute, in each class of routes. All of it is in memory: it costs a request two
 * look-ups. Gateways add their counts up by what they tell each other (`changes`, `hear`); without it each counts alone.
 */
export class RateLimiter {
  private window: CountWindow;
  private last: CountWindow | undefined;
  private changed = new Map<ClientCount, number>();

  constructor(private readonly options: RateLimiterOptions) {
    this.window = this.windowAt(0, undefined);
  }

  /** Counts one request, unless it is one too many. Times are milliseconds since 1970: gateways agree on windows by them. */
  take(limitClass: LimitClass, client: string, now: number): Verdict {
    const count = this.countOf(limitClass, client, now);
    const verdict = this.judgeAt(count, limitClass, now);
    if (!verdict.admitted) return verdict;
    count.own += 1;
    if (!count.changed && count.own >= verdict.limit * WORTH_TELLING && count.id !== '') {
      count.changed = true;
      this.changed.set(count, this.window.index);
    }
    return verdict;
  }

  /** As `take`, without counting. */
  look(limitClass: LimitClass, client: string, now: number): Verdict {
    return this.judgeAt(this.countOf(limitClass, client, now), limitClass, now);
  }

  /** What has changed since this was asked last, a note for each window. */
  changes(): CountNote[] {
    const changed = [...this.changed];
    this.changed = new Map();
    const byWindow = Map.groupBy(changed, ([, window]) => window);
    return [...byWindow].map(([window, group]) => ({
      window,
      counts: group.map(([count]) => {
        count.changed = false;
        return [count.id, count.own] as const;
      }),
    }));
  }

  /** What another gateway told. */
  hear(gateway: string, { window: index, counts }: CountNote, now: number): void {
    this.roll(now);
    const window = [this.window, this.last].find((one) => one?.index === index);
    for (const [id, count] of window ? counts : []) window?.ofId(id)?.hear(gateway, count);
  }

  private countOf(limitClass: LimitClass, client: string, now: number): ClientCount {
    this.roll(now);
    return this.window.of(`${limitClass} ${client}`);
  }

  private judgeAt(count: ClientCount, limitClass: LimitClass, now: number): Verdict {
    const limit = this.options.limits[limitClass];
    const elapsedMs = now % WINDOW_MS;
    return { ...judge(count, { limit, windowMs: WINDOW_MS, elapsedMs }), limit, windowLeftMs: WINDOW_MS - elapsedMs };
  }

  private roll(now: number): void {
    const index = Math.floor(now / WINDOW_MS);
    if (index === this.window.index) return;
    this.last = this.window.index === index - 1 ? this.window : undefined;
    this.window = this.windowAt(index, this.last);
  }

  private windowAt(index: number, before: CountWindow | undefined): CountWindow {
    const { idOf, mostClients = MOST_CLIENTS } = this.options;
    return new CountWindow(index, { idOf, mostClients }, before);
  }
}
