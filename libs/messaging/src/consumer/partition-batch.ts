import type { Delivered } from './delivery.js';
import type { Slice } from './slice.js';
import type { BatchPayload, FetchedBatch } from '#kafka/kafka-consumer.js';
import type { Position } from '#kafka/position.js';

export interface BatchParts {
  readonly slices: (batch: FetchedBatch) => Iterable<Slice>;
  readonly deliver: (slice: Slice) => Promise<Delivered>;
  /** The record at the position, and every one before it, has ended. */
  readonly handled: (position: Position) => void;
  /** False once the consumer closes, or the group has been rebalanced since the batch was fetched. */
  readonly goesOn: () => boolean;
  /** False once the group has been rebalanced since: what is handled is another's to say. */
  readonly isOurs: () => boolean;
  readonly resumeLater: (resume: () => void, afterMs: number) => void;
}

/** `paused`: a slice has to be tried again, and its partition is resumed when that is due. */
export type BatchEnd = 'ended' | 'paused';

const HEARTBEAT_MS = 1_000;

/**
 * Hands the records of one partition over slice after slice. A slice that has to be tried again pauses its partition;
 * the others go on. Heartbeats go on while a handler takes its time, so that a slow one keeps its place in the group.
 */
export async function consumeBatch(payload: BatchPayload, parts: BatchParts): Promise<BatchEnd> {
  const beating = setInterval(() => void payload.heartbeat().catch(() => undefined), HEARTBEAT_MS);
  try {
    for (const slice of parts.slices(payload.batch)) {
      const went = await consumeSlice(slice, payload, parts);
      if (went !== 'on') return went;
    }
    await payload.heartbeat();
    return 'ended';
  } finally {
    clearInterval(beating);
  }
}

/** Anything but `on` when the rest of the batch has to wait, or is not this consumer's any more. */
async function consumeSlice(slice: Slice, payload: BatchPayload, parts: BatchParts): Promise<BatchEnd | 'on'> {
  if (!mayGoOn(payload, parts)) return 'ended';
  const delivered = await parts.deliver(slice);
  if (!parts.isOurs()) return 'ended';
  switch (delivered.kind) {
    case 'again':
      parts.resumeLater(payload.pause(), delivered.afterMs);
      return 'paused';
    case 'apart':
      for (const received of slice) {
        const went = await consumeSlice([received], payload, parts);
        if (went !== 'on') return went;
      }
      return 'on';
    case 'next': {
      const { position } = slice.at(-1) ?? slice[0];
      payload.resolveOffset(position.offset);
      parts.handled(position);
      return 'on';
    }
  }
}

function mayGoOn(payload: BatchPayload, { goesOn }: BatchParts): boolean {
  return goesOn() && payload.isRunning() && !payload.isStale();
}
