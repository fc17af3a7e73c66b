import { COMMENT, type CommentDocument } from './comment.schema.js';
import { COUNTER_SLOT, type CounterSlotDocument, publishedInSlots } from './counter-slot.schema.js';
import type { ClientSession, Connection, Model } from 'mongoose';

export interface Recount {
  /** Published comments by provider, from the rows. */
  readonly published: ReadonlyMap<string, number>;
  /** The same, from the counters. */
  readonly counted: ReadonlyMap<string, number>;
  /** Comments whose stored number of replies is not what the rows say. */
  readonly wrongReplies: readonly string[];
}

type Row = Pick<CommentDocument, '_id' | 'provider' | 'status' | 'ancestorIds' | 'repliesPublished'>;

/**
 * Checks the counters of discussions against their rows, in one snapshot of the database, so that what is written meanwhile
 * is no error. Reads every comment, so it is no part of a request.
 */
export class DiscussionRecount {
  private readonly comments: Model<CommentDocument>;
  private readonly slots: Model<CounterSlotDocument>;

  constructor(private readonly connection: Connection) {
    this.comments = connection.model<CommentDocument>(COMMENT);
    this.slots = connection.model<CounterSlotDocument>(COUNTER_SLOT);
  }

  /** Every article that has comments or counters, each once. */
  async *articles(): AsyncGenerator<string> {
    const ids = [{ $group: { _id: '$articleId' } }];
    const union = { $unionWith: { coll: this.slots.collection.name, pipeline: ids } };
    for await (const { _id } of this.comments.aggregate<{ _id: string }>([...ids, union, { $group: { _id: '$_id' } }]))
      yield _id;
  }

  async of(articleId: string): Promise<Recount> {
    const session = await this.connection.startSession({ snapshot: true });
    try {
      const rows = await this.rowsOf(articleId, session);
      const slots = await this.slots.find({ articleId }, { counts: 1 }, { session }).lean();
      return { ...fromRows(rows), counted: publishedInSlots(slots) };
    } finally {
      await session.endSession();
    }
  }

  private rowsOf(articleId: string, session: ClientSession): Promise<Row[]> {
    const fields = { provider: 1, status: 1, ancestorIds: 1, repliesPublished: 1 };
    return this.comments.find({ articleId }, fields, { session }).lean();
  }
}

function fromRows(rows: readonly Row[]): Omit<Recount, 'counted'> {
  const published = new Map(rows.map(({ provider }) => [provider, 0]));
  const below = new Map<string, number>();
  for (const { provider, ancestorIds } of rows.filter(({ status }) => status === 'published')) {
    add(published, provider, 1);
    for (const id of ancestorIds) add(below, id, 1);
  }
  const wrong = rows.filter(({ _id, repliesPublished }) => repliesPublished !== (below.get(_id) ?? 0));
  return { published, wrongReplies: wrong.map(({ _id }) => _id) };
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
