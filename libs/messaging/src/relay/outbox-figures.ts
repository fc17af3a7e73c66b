import { BLOCKED, WAITING } from './outbox-filters.js';
import { outboxModels } from './outbox-models.js';
import type { Connection, Model } from 'mongoose';
import type { AggregateDocument } from '#outbox/outbox-plugin.js';

/** What waits in the outboxes of one kind of aggregate. */
export interface OutboxFigures {
  readonly aggregate: string;
  readonly pendingAggregates: number;
  readonly pendingEvents: number;
  /** Age of what waits longest; 0 where nothing does. */
  readonly oldestSeconds: number;
  /** Aggregates whose event the broker refused; they wait for an operator, and are not in the other figures. */
  readonly blocked: number;
}

/** Beyond so many aggregates the figures are "at least": counting on would cost the database what it needs to catch up. */
const MOST_COUNTED = 10_000;
const LIMIT_MS = 2_000;

interface Sums {
  readonly aggregates: number;
  readonly events: number;
  readonly oldest: Date;
}

/** Read from the partial indexes of waiting and blocked aggregates. Throws when the database is away. */
export function outboxFigures(connection: Connection): Promise<OutboxFigures[]> {
  return Promise.all(outboxModels(connection).map(figuresOf));
}

async function figuresOf({ collection, modelName }: Model<AggregateDocument>): Promise<OutboxFigures> {
  const pipeline = [
    { $match: WAITING },
    { $sort: { outboxPendingAt: 1 } },
    { $limit: MOST_COUNTED },
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
