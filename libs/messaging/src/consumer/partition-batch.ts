import type { Delivered } from './delivery.js';
import type { Slice } from './slice.js';
import type { BatchPayload, FetchedBatch } from '#kafka/kafka-consumer.js';
import type { Position } from '#kafka/position.js';

export interface BatchParts {
  readonly slices: (batch: FetchedBatch) => Iterable<Slice>;
  readonly deliver: (slice: Slice) => Promise<Delivered>;
  /** The record at the position, and every one before it, has been handled. */
  readonly handled: (position: Position) => void;
  /** False once the consumer closes, or the group has been rebalanced since the batch was fetched. */
  readonly mayContinue: () => boolean;
  /** False once the group has been rebalanced since: the offsets belong to another member. */
  readonly isOurs: () => boolean;
  readonly resumeLater: (resume: () => void, afterMs: number) => void;
}

/** `paused`: a slice must be retried, and its partition is resumed when the retry is due. */
export type BatchEnd = 'ended' | 'paused';

const HEARTBEAT_MS = 1_000;

/**
 * Delivers the records of one partition slice by slice. A slice that must be retried pauses its partition; the others
 * continue. Heartbeats continue while a handler runs, so that a slow one keeps its membership of the group.
 */
export async function consumeBatch(payload: BatchPayload, parts: BatchParts): Promise<BatchEnd> {
  const beating = setInterval(() => void payload.heartbeat().catch(() => undefined), HEARTBEAT_MS);
  try {
    for (const slice of parts.slices(payload.batch)) {
      const end = await consumeSlice(slice, payload, parts);
      if (end !== 'continue') return end;
    }
    await payload.heartbeat();
    return 'ended';
  } finally {
    clearInterval(beating);
  }
}

/** Returns anything but `continue` when the rest of the batch must wait, or belongs to another consumer. */
async function consumeSlice(slice: Slice, payload: BatchPayload, parts: BatchParts): Promise<BatchEnd | 'continue'> {
  if (!isOpen(payload, parts)) return 'ended';
  const delivered = await parts.deliver(slice);
  if (!parts.isOurs()) return 'ended';
  switch (delivered.kind) {
    case 'retry':
      parts.resumeLater(payload.pause(), delivered.afterMs);
      return 'paused';
    case 'split':
      for (const received of slice) {
        const end = await consumeSlice([received], payload, parts);
        if (end !== 'continue') return end;
      }
      return 'continue';
    case 'done': {
      const { position } = slice.at(-1) ?? slice[0];
      payload.resolveOffset(position.offset);
      parts.handled(position);
      return 'continue';
    }
  }
}

function isOpen(payload: BatchPayload, { mayContinue }: BatchParts): boolean {
  return mayContinue() && payload.isRunning() && !payload.isStale();
}

/** Partitions that are paused until a retry is due. */
export class PausedPartitions {
  private readonly timers = new Set<NodeJS.Timeout>();

  resumeLater(resume: () => void, afterMs: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      resume();
    }, afterMs);
    this.timers.add(timer);
  }

  /** Resumes none of them: the consumer leaves its group. */
  forget(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }
}
