import { OutboxCollection, type PendingAggregate } from './outbox-collection.js';
import { WAITING } from './outbox-models.js';
import type { AggregateDocument } from '#outbox/outbox-plugin.js';
import type { Model } from 'mongoose';

const PAGE = 500;

/**
 * The outboxes in one MongoDB collection. Every removal names the acknowledged ids and keeps all others, so that
 * even a relay that has lost its lease cannot drop an unpublished event.
 */
export class MongoOutboxCollection extends OutboxCollection {
  constructor(private readonly model: Model<AggregateDocument>) {
    super();
  }

  get name(): string {
    return this.model.modelName;
  }

  async *pending(): AsyncGenerator<PendingAggregate> {
    const cursor = this.model.collection.find(WAITING, {
      projection: { outbox: 1, outboxOneShot: 1 },
      sort: { outboxPendingAt: 1 },
      batchSize: PAGE,
      readConcern: { level: 'majority' },
    });
    for await (const { _id, outbox = [], outboxOneShot = false } of cursor as AsyncIterable<AggregateDocument>) {
      if (outbox.length > 0) yield { id: _id, oneShot: outboxOneShot, records: outbox };
      else await this.empty([_id], []);
    }
  }

  async mark(published: readonly PendingAggregate[]): Promise<void> {
    const acknowledged = published.flatMap(({ records }) => records.map(({ id }) => id));
    const of = (oneShot: boolean) => published.filter((one) => one.oneShot === oneShot).map(({ id }) => id);
    const [lasting, passing] = [of(false), of(true)];
    const emptied = lasting.length === 0 ? 0 : await this.empty(lasting, acknowledged);
    const removed = passing.length === 0 ? 0 : await this.remove(passing, acknowledged);
    if (emptied + removed < published.length) await this.pull(published, acknowledged);
  }

  async block(id: string, reason: string): Promise<void> {
    await this.collection.updateOne({ _id: id }, { $set: { outboxBlocked: reason }, $unset: { outboxPendingAt: '' } });
  }

  private async empty(ids: readonly string[], acknowledged: readonly string[]): Promise<number> {
    const update = { $unset: { outbox: '', outboxPendingAt: '' } };
    const { matchedCount } = await this.collection.updateMany(nothingElseWaits(ids, acknowledged), update);
    return matchedCount;
  }

  private async remove(ids: readonly string[], acknowledged: readonly string[]): Promise<number> {
    const { deletedCount } = await this.collection.deleteMany(nothingElseWaits(ids, acknowledged));
    return deletedCount;
  }

  /** For aggregates that were written again while their events were being published. */
  private async pull(published: readonly PendingAggregate[], acknowledged: readonly string[]): Promise<void> {
    const filter = { _id: { $in: published.map(({ id }) => id) }, 'outbox.id': { $in: acknowledged } };
    await this.collection.updateMany(filter, { $pull: { outbox: { id: { $in: acknowledged } } } });
  }

  private get collection(): RawCollection {
    return this.model.collection;
  }
}

/** The driver's collection, whose types know nothing of fields within an array. */
interface RawCollection {
  updateOne(filter: object, update: object): Promise<unknown>;
  updateMany(filter: object, update: object): Promise<{ matchedCount: number }>;
  deleteMany(filter: object): Promise<{ deletedCount: number }>;
}

function nothingElseWaits(ids: readonly string[], acknowledged: readonly string[]): object {
  return { _id: { $in: ids }, outbox: { $not: { $elemMatch: { id: { $nin: acknowledged } } } } };
}
