import { type Attempt, Attempts, retryDelay } from './retries.js';
import type { EventsOfOneReaction } from './event-handlers.js';
import { failureKind } from './failure-kind.js';
import type { ReceivedRecord, Slice } from './slice.js';
import { deadLetterRecord } from '#dead-letters/dead-letter-record.codec.js';
import type { RawRecord } from '#kafka/decode-record.codec.js';
import { type Position, positionName } from '#kafka/position.js';
import { deliveries } from '#metrics.js';
import type { HandlerOutcome } from '@broadsheet/contracts';
import { Logger } from '@nestjs/common';

export interface DeliveryParts {
  readonly group: string;
  /** Returns one outcome for each event. */
  readonly react: (events: EventsOfOneReaction) => Promise<readonly HandlerOutcome[]>;
  /** Resolves once the dead letter is stored. `topic` is the one that its record was read from. */
  readonly storeDeadLetter: (topic: string, record: Required<RawRecord>) => Promise<void>;
  readonly now: () => Date;
}

/** `done`: every record of the slice has ended. `retry`: none has. `split`: its records must be delivered one by one. */
export type Delivered =
  { readonly kind: 'done' } | { readonly kind: 'retry'; readonly afterMs: number } | { readonly kind: 'split' };

type Outcome = HandlerOutcome | 'skipped' | 'dead-lettered' | 'retried' | 'waiting';

const DONE: Delivered = { kind: 'done' };
const SPLIT: Delivered = { kind: 'split' };

/**
 * Brings each record to exactly one end: done, duplicate, superseded, skipped, retried later, or a dead letter. Never
 * throws, and never returns `done` for a record that was neither handled nor stored as a dead letter. A slice ends or waits
 * as a whole; where one of its records may be the cause, it returns `split`, so that the others are not delayed.
 */
export class Delivery {
  private readonly logger = new Logger('Consumer');
  private readonly attempts = new Attempts();

  constructor(private readonly parts: DeliveryParts) {}

  async deliver(slice: Slice): Promise<Delivered> {
    const [{ decoded }] = slice;
    if (decoded.kind === 'undecodable') return this.fail(slice, new Error(decoded.reason));
    const [first, ...others] = slice.flatMap((received) =>
      received.decoded.kind === 'event' ? [received.decoded.event] : [],
    );
    try {
      const outcomes = first ? await this.parts.react([first, ...others]) : [];
      return this.end(slice, outcomes);
    } catch (error) {
      return this.fail(slice, error);
    }
  }

  private async fail(slice: Slice, error: unknown): Promise<Delivered> {
    const kind = failureKind(error);
    const [first, ...others] = slice;
    if (others.length > 0 && kind !== 'dependency') {
      this.logger.warn(`${nameOf(slice)} is delivered one by one: ${describe(error)}`);
      return SPLIT;
    }
    const attempt = this.attempts.failed(first.position, this.parts.now());
    const afterMs = retryDelay(kind, attempt.number);
    if (afterMs === undefined) return this.storeDeadLetter(first, attempt, error);
    this.logger.warn(`${nameOf(slice)} is retried in ${afterMs} ms (attempt ${attempt.number}): ${describe(error)}`);
    return this.retry(slice, kind === 'dependency' ? 'waiting' : 'retried', afterMs);
  }

  private async storeDeadLetter(received: ReceivedRecord, attempt: Attempt, error: unknown): Promise<Delivered> {
    const { record, position } = received;
    try {
      const deadLetter = deadLetterRecord(record, position, { ...attempt, error: describe(error) });
      await this.parts.storeDeadLetter(position.topic, deadLetter);
      this.logger.error(`${nameOf([received])} is a dead letter: ${describe(error)}`);
      return this.end([received], ['dead-lettered']);
    } catch (unstored) {
      this.logger.error(`${nameOf([received])} waits, as its dead letter cannot be stored: ${describe(unstored)}`);
      return this.retry([received], 'waiting', retryDelay('dependency', attempt.number) ?? 0);
    }
  }

  /** `outcomes` of the records that were not skipped. */
  private end(slice: Slice, outcomes: readonly Outcome[]): Delivered {
    const [{ position }] = slice;
    this.attempts.succeeded(position);
    const counts = new Map<Outcome, number>();
    for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    for (const [outcome, records] of counts) this.count(position, outcome, records);
    if (slice.length > outcomes.length) this.count(position, 'skipped', slice.length - outcomes.length);
    return DONE;
  }

  private retry(slice: Slice, outcome: 'retried' | 'waiting', afterMs: number): Delivered {
    this.count(slice[0].position, outcome, slice.length);
    return { kind: 'retry', afterMs };
  }

  private count({ topic }: Position, outcome: Outcome, records: number): void {
    deliveries.inc({ group: this.parts.group, topic, outcome }, records);
  }
}

function nameOf(slice: Slice): string {
  const [{ position }] = slice;
  const last = slice.at(-1)?.position.offset;
  return positionName(position) + (slice.length > 1 ? ` to ${last}` : '');
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : `thrown: ${typeof error}`;
}
