import { BLOCKED, outboxModels, WAITING } from './outbox-models.js';
import type { Connection, Model } from 'mongoose';
import type { AggregateDocument } from '#outbox/outbox-plugin.js';

/** The waiting events in the outboxes of one kind of aggregate. */
export interface OutboxFigures {
  readonly aggregate: string;
  readonly pendingAggregates: number;
  readonly pendingEvents: number;
  /** Age of the longest waiting event; 0 where none waits. */
  readonly oldestSeconds: number;
  /** Aggregates whose event the broker refused; they wait for an operator, and are not in the other figures. */
  readonly blocked: number;
}

/** The figures stop at this number of aggregates: counting all of them would cost the database what it needs to catch up. */
const MAX_COUNTED = 10_000;
const LIMIT_MS = 2_000;

interface Sums {
  readonly aggregates: number;
  readonly events: number;
  readonly oldest: Date;
}

/** Read from the partial indexes of waiting and blocked aggregates. Throws when the database is unavailable. */
export function outboxFigures(connection: Connection): Promise<OutboxFigures[]> {
  return Promise.all(outboxModels(connection).map(figuresOf));
}

async function figuresOf({ collection, modelName }: Model<AggregateDocument>): Promise<OutboxFigures> {
  const pipeline = [
    { $match: WAITING },
    { $sort: { outboxPendingAt: 1 } },
    { $limit: MAX_COUNTED },
    {
      $group: {
        _id: null,
        aggregates: { $sum: 1 },
        events: { $sum: { $size: { $ifNull: ['$outbox', []] } } },
        oldest: { $min: '$outboxPendingAt' },
      },
    },
  ];
  const [sums] = await collection.aggregate<Sums>(pipeline, { maxTimeMS: LIMIT_MS }).toArray();
  const blocked = await collection.countDocuments(BLOCKED, { maxTimeMS: LIMIT_MS });
  return {
    aggregate: modelName,
    pendingAggregates: sums?.aggregates ?? 0,
    pendingEvents: sums?.events ?? 0,
    oldestSeconds: sums ? Math.max(0, (Date.now() - sums.oldest.getTime()) / 1000) : 0,
    blocked,
  };
}
