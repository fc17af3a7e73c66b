import { TooManyConcurrentChanges } from '#domain/too-many-concurrent-changes.errors.js';

interface Lanes {
  readonly free: number[];
  readonly waiting: ((lane: number) => void)[];
}

const MOST_WAITING = 1_000;

/**
 * Lets at most `width` writers of one key work at a time, each in a lane of its own, and the others wait in line: within
 * a process nobody runs into a write conflict that is certain. Between processes the database decides.
 */
export class WriteLanes {
  private readonly keys = new Map<string, Lanes>();

  constructor(private readonly width: number) {}

  /** Throws TooManyConcurrentChanges where the line is too long already. */
  run<T>(key: string, work: (lane: number) => Promise<T>): Promise<T> {
    return this.runAll([key], (lanes) => work(lanes.get(key) ?? 0));
  }

  /** The same with a lane of each of several keys. Not for two at once: each could wait for a lane that the other has. */
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
    const [lane] = lanes.free.splice(Math.floor(Math.random() * lanes.free.length), 1);
    if (lane !== undefined) return lane;
    if (lanes.waiting.length >= MOST_WAITING) throw new TooManyConcurrentChanges();
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
    const lanes = this.keys.get(key) ?? { free: Array.from({ length: this.width }, (_, lane) => lane), waiting: [] };
    this.keys.set(key, lanes);
    return lanes;
  }
}
