import type { ClientCount } from './client-count.js';
import { CountWindow } from './count-window.js';
import type { LimitClass } from './limit-class.js';
import { judge, type Judgement } from './sliding-window.js';

export const WINDOW_MS = 60_000;
/** About 15 MB for a window and the previous one. */
const MAX_CLIENTS = 50_000;
/** Counts below this share of their limit are not published: most clients never reach it. */
const PUBLISHED_FROM = 1 / 20;

export interface Verdict extends Judgement {
  readonly limit: number;
  /** Milliseconds until the current window ends. */
  readonly windowLeftMs: number;
}

/** A gateway's counts of requests within a window, by the ids of the clients, for the other gateways. */
export interface CountNote {
  readonly window: number;
  readonly counts: readonly (readonly [id: string, count: number])[];
}

export interface RateLimiterOptions {
  /** Requests of each class in a window. */
  readonly limits: Readonly<Record<LimitClass, number>>;
  /** The id of a client between gateways. */
  readonly idOf: (client: string) => string;
  readonly maxClients?: number;
}

/**
 * Limits the requests of each client within the last minute, for each class of routes. All counts are in memory, at two
 * look-ups for a request. Gateways add up their counts by exchanging them (`changes`, `receive`); else each counts alone.
 */
export class RateLimiter {
  private window: CountWindow;
  private last: CountWindow | undefined;
  private changed = new Map<ClientCount, number>();

  constructor(private readonly options: RateLimiterOptions) {
    this.window = this.windowAt(0, undefined);
  }

  /** Counts a request if it is within the limit. Times are milliseconds since 1970, so that gateways agree on windows. */
  take(limitClass: LimitClass, client: string, now: number): Verdict {
    const count = this.countOf(limitClass, client, now);
    const verdict = this.judgeAt(count, limitClass, now);
    if (!verdict.admitted) return verdict;
    count.own += 1;
    if (!count.changed && count.own >= verdict.limit * PUBLISHED_FROM && count.id !== '') {
      count.changed = true;
      this.changed.set(count, this.window.index);
    }
    return verdict;
  }

  /** As `take`, without counting. */
  look(limitClass: LimitClass, client: string, now: number): Verdict {
    return this.judgeAt(this.countOf(limitClass, client, now), limitClass, now);
  }

  /** The counts that have changed since the last call, a note for each window. */
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

  /** Adds the counts of another gateway. */
  receive(gateway: string, { window: index, counts }: CountNote, now: number): void {
    this.roll(now);
    const window = [this.window, this.last].find((one) => one?.index === index);
    for (const [id, count] of window ? counts : []) window?.ofId(id)?.receive(gateway, count);
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
    const { idOf, maxClients = MAX_CLIENTS } = this.options;
    return new CountWindow(index, { idOf, maxClients }, before);
  }
}
