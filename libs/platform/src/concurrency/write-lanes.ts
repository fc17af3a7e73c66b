import { TooManyConcurrentChanges } from '@broadsheet/contracts';

interface Lanes {
  /** A stack. */
  readonly free: number[];
  readonly waiting: ((lane: number) => void)[];
}

const MAX_WAITING = 1_000;

/**
 * Lets at most `width` writers of one key work at a time, each in a lane of its own; the others queue. So two writers of
 * one process never cause a write conflict that was certain. Between processes the database decides; each process prefers
 * a lane of its own, so that they seldom meet, and few lanes are used when there are few writers.
 */
export class WriteLanes {
  private readonly keys = new Map<string, Lanes>();
  private readonly width: number;
  private readonly preferred: number;

  constructor(width: number) {
    this.width = width;
    this.preferred = Math.floor(Math.random() * width);
  }

  /** Throws TooManyConcurrentChanges when the queue is full. */
  run<T>(key: string, work: (lane: number) => Promise<T>): Promise<T> {
    return this.runAll([key], (lanes) => work(lanes.get(key) ?? 0));
  }

  /** Takes a lane of each of several keys. Two such calls must not run at once: each could wait for a lane that the other holds. */
  async runAll<T>(keys: readonly string[], work: (lanes: ReadonlyMap<string, number>) => Promise<T>): Promise<T> {
    const lanes = new Map<string, number>();
    try {
      for (const key of keys) lanes.set(key, await this.enter(key));
      return await work(lanes);
    } finally {
      for (const [key, lane] of lanes) this.leave(key, lane);
    }
  }

  private enter(key: string): number | Promise<number> {
    const lanes = this.lanesOf(key);
    const lane = lanes.free.pop();
    if (lane !== undefined) return lane;
    if (lanes.waiting.length >= MAX_WAITING) throw new TooManyConcurrentChanges();
    return new Promise((resolve) => lanes.waiting.push(resolve));
  }

  private leave(key: string, lane: number): void {
    const lanes = this.lanesOf(key);
    const next = lanes.waiting.shift();
    if (next) return next(lane);
    lanes.free.push(lane);
    if (lanes.free.length === this.width) this.keys.delete(key);
  }

  private lanesOf(key: string): Lanes {
    const lanes = this.keys.get(key) ?? { free: this.allLanes(), waiting: [] };
    this.keys.set(key, lanes);
    return lanes;
  }

  /** The preferred lane is at the end. */
  private allLanes(): number[] {
    return Array.from({ length: this.width }, (_, place) => (this.preferred + place + 1) % this.width);
  }
}
