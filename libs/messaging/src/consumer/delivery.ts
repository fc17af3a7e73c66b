import { Attempts } from './attempts.js';
import type { Position } from '#kafka/position.js';
import { type DeadLetter, deadLetter, type UnappliedRecord } from './dead-letter.js';
import { failureKind } from './failure-kind.js';
import type { HandlerOutcome } from './outcome.js';
import { retryDelay } from './retry-policy.js';
import { decodeRecord } from '#kafka/decode-record.codec.js';
import type { KnownEvents } from '#kafka/known-events.js';
import { deliveries } from '#metrics.js';
import type { EventEnvelope } from '@broadsheet/contracts';
import { Logger } from '@nestjs/common';

export interface DeliveryParts {
  readonly group: string;
  readonly known: KnownEvents;
  readonly handle: (event: EventEnvelope) => Promise<HandlerOutcome>;
  /** Resolves once the letter is stored. */
  readonly bury: (topic: string, letter: DeadLetter) => Promise<void>;
  readonly now: () => Date;
}

export type Delivered = { readonly kind: 'next' } | { readonly kind: 'again'; readonly afterMs: number };

const NEXT: Delivered = { kind: 'next' };

/**
 * Takes one record to exactly one end: done, duplicate, superseded, skipped, to be tried again, or a dead letter.
 * Never throws, and never says `next` for a record that was neither handled nor stored as a dead letter.
 */
export class Delivery {
  private readonly logger = new Logger('Consumer');
  private readonly attempts = new Attempts();

  constructor(private readonly parts: DeliveryParts) {}

  async deliver(record: UnappliedRecord, position: Position): Promise<Delivered> {
    const decoded = decodeRecord(record, this.parts.known);
    if (decoded.kind === 'skipped') return this.end(position, 'skipped');
    if (decoded.kind === 'undecodable') return this.fail(record, position, new Error(decoded.reason));
    try {
      return this.end(position, await this.parts.handle(decoded.event));
    } catch (error) {
      return this.fail(record, position, error);
    }
  }

  private async fail(record: UnappliedRecord, position: Position, error: unknown): Promise<Delivered> {
    const kind = failureKind(error);
    const attempt = this.attempts.failed(position, this.parts.now());
    const afterMs = retryDelay(kind, attempt.number);
    const where = `${position.topic}[${position.partition}]@${position.offset}`;
    if (afterMs !== undefined) {
      this.logger.warn(`${where} is tried again in ${afterMs} ms (attempt ${attempt.number}): ${describe(error)}`);
      return this.again(position, kind === 'dependency' ? 'waiting' : 'retried', afterMs);
    }
    try {
      await this.parts.bury(position.topic, deadLetter(record, position, { ...attempt, error: describe(error) }));
      this.logger.error(`${where} is a dead letter: ${describe(error)}`);
      return this.end(position, 'dead-lettered');
    } catch (unstored) {
      this.logger.error(`${where} waits, as its dead letter cannot be stored: ${describe(unstored)}`);
      return this.again(position, 'waiting', retryDelay('dependency', attempt.number) ?? 0);
    }
  }

  private end(position: Position, outcome: HandlerOutcome | 'skipped' | 'dead-lettered'): Delivered {
    this.attempts.succeeded(position);
    this.count(position, outcome);
    return NEXT;
  }

  private again(position: Position, outcome: 'retried' | 'waiting', afterMs: number): Delivered {
    this.count(position, outcome);
    return { kind: 'again', afterMs };
  }

  private count({ topic }: Position, outcome: string): void {
    deliveries.inc({ group: this.parts.group, topic, outcome });
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : `thrown: ${typeof error}`;
}
