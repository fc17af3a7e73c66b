import type { Position } from '#kafka/position.js';
import type { UnappliedRecord } from './dead-letter.js';
import type { Delivered } from './delivery.js';
import type { EachBatchPayload } from 'kafkajs';

export interface BatchParts {
  readonly deliver: (record: UnappliedRecord, position: Position) => Promise<Delivered>;
  readonly handled: (position: Position) => void;
  /** False once the consumer closes, or the group has been rebalanced since the batch was fetched. */
  readonly goesOn: () => boolean;
  readonly resumeLater: (resume: () => void, afterMs: number) => void;
}

const HEARTBEAT_MS = 1_000;

/**
 * Hands the records of one partition over one after the other. A record that has to be tried again pauses its partition;
 * the others go on. Heartbeats go on while a handler takes its time, so that a slow one keeps its place in the group.
 */
export async function consumeBatch(payload: EachBatchPayload, parts: BatchParts): Promise<void> {
  const { topic, partition, messages } = payload.batch;
  const beating = setInterval(() => void payload.heartbeat().catch(() => undefined), HEARTBEAT_MS);
  try {
    for (const message of messages) {
      if (!parts.goesOn() || !payload.isRunning() || payload.isStale()) return;
      const position = { topic, partition, offset: message.offset };
      const delivered = await parts.deliver(message, position);
      if (delivered.kind === 'again') {
        parts.resumeLater(payload.pause(), delivered.afterMs);
        return;
      }
      payload.resolveOffset(message.offset);
      parts.handled(position);
    }
    await payload.heartbeat();
  } finally {
    clearInterval(beating);
  }
}
