import { Overloaded } from './overloaded.errors.js';

export type WorkKind = 'read' | 'write';

export interface AdmissionLimits {
  /** Requests that may be under way. */
  readonly most: number;
  /** Of these, changes: the rest is always there for reads. */
  readonly mostWrites: number;
  /** Requests that may wait. */
  readonly mostWaiting: number;
  /** Milliseconds for which one waits at most. */
  readonly waitMs: number;
}

interface Waiting {
  readonly admit: () => void;
  readonly refuse: () => void;
}

/**
 * How much may be under way at one service. What is beyond waits in a short queue, in which reads go first; when that is
 * full, a read takes the place of the change that came last. So a flood of changes never keeps readers out, and nobody waits
 * for long only to be refused then.
 */
export class Admission {
  private readonly running = { read: 0, write: 0 };
  private readonly waiting: Readonly<Record<WorkKind, Set<Waiting>>> = { read: new Set(), write: new Set() };

  constructor(
    private readonly limits: AdmissionLimits,
    private readonly shed: (kind: WorkKind) => void = () => undefined,
  ) {}

  /**
   * At once where there is room, else a promise. Waits for half of the time that there is at most: whoever gets in late
   * can still be answered.
   * Whoever gets in calls `leave`, once. Rejects with Overloaded.
   */
  enter(kind: WorkKind, withinMs: number): Promise<void> | undefined {
    if (!this.hasRoom(kind)) return this.wait(kind, Math.min(withinMs / 2, this.limits.waitMs));
    this.running[kind] += 1;
    return undefined;
  }

  leave(kind: WorkKind): void {
    this.running[kind] -= 1;
    for (const next of ['read', 'write'] as const) {
      for (const one of this.waiting[next]) {
        if (!this.hasRoom(next)) break;
        this.running[next] += 1;
        one.admit();
      }
    }
  }

  private hasRoom(kind: WorkKind): boolean {
    const { read, write } = this.running;
    return read + write < this.limits.most && (kind === 'read' || write < this.limits.mostWrites);
  }

  private wait(kind: WorkKind, ms: number): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    if (!this.makePlace(kind)) {
      this.shed(kind);
      reject(new Overloaded());
      return promise;
    }
    const queue = this.waiting[kind];
    const end = (settle: () => void) => () => {
      clearTimeout(timer);
      queue.delete(one);
      settle();
    };
    const refuse = end(() => {
      this.shed(kind);
      reject(new Overloaded());
    });
    const one: Waiting = { admit: end(resolve), refuse };
    const timer = setTimeout(refuse, ms);
    queue.add(one);
    return promise;
  }

  private makePlace(kind: WorkKind): boolean {
    const { read, write } = this.waiting;
    if (read.size + write.size < this.limits.mostWaiting) return true;
    const last = kind === 'read' ? [...write].at(-1) : undefined;
    last?.refuse();
    return last !== undefined;
  }
}
