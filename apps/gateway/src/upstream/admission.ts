import { Overloaded } from './upstream.errors.js';

export type WorkKind = 'read' | 'write';

export interface AdmissionLimits {
  /** Requests in progress. */
  readonly max: number;
  /** Changes among them: the rest is reserved for reads. */
  readonly maxWrites: number;
  /** Requests that may wait. */
  readonly maxWaiting: number;
  /** How long a request may wait, in milliseconds. */
  readonly waitMs: number;
}

interface Waiting {
  readonly admit: () => void;
  readonly refuse: () => void;
}

/**
 * Limits the requests in progress at one service. Further ones wait in a short queue, reads first; when it is full, a read
 * takes the place of the newest change. So a flood of changes never blocks readers, and no request waits for long only to be
 * refused then.
 */
export class Admission {
  private readonly running = { read: 0, write: 0 };
  private readonly waiting: Readonly<Record<WorkKind, Set<Waiting>>> = { read: new Set(), write: new Set() };

  constructor(
    private readonly limits: AdmissionLimits,
    private readonly shed: (kind: WorkKind) => void = () => undefined,
  ) {}

  /**
   * Undefined if there is room now, else a promise. Waits for at most half of the time that is left, so that the service
   * can still respond. A caller that gets in must call `leave`, once. Rejects with Overloaded.
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
    return read + write < this.limits.max && (kind === 'read' || write < this.limits.maxWrites);
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
    if (read.size + write.size < this.limits.maxWaiting) return true;
    const last = kind === 'read' ? [...write].at(-1) : undefined;
    last?.refuse();
    return last !== undefined;
  }
}
