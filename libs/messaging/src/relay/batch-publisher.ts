import type { OutboxCollection, PendingAggregate } from './outbox-collection.js';
import type { Publisher } from './publisher.js';
import { RecordsRefused } from './relay.errors.js';
import type { OutboxRecord } from '#outbox/outbox-record.js';
import { Logger } from '@nestjs/common';

/**
 * Publishes a batch. When the broker refuses it, it finds and blocks the aggregate at fault, so that the others continue.
 * Returns what was published. After a refused record no later one of its aggregate is published.
 */
export class BatchPublisher {
  private readonly logger = new Logger('Relay');

  constructor(private readonly publisher: Publisher) {}

  async publish(collection: OutboxCollection, batch: readonly PendingAggregate[]): Promise<PendingAggregate[]> {
    try {
      await this.publisher.publish(batch.flatMap(({ records }) => records));
      return [...batch];
    } catch (error) {
      if (!(error instanceof RecordsRefused)) throw error;
      const published: PendingAggregate[] = [];
      for (const aggregate of batch) published.push(await this.publishOneByOne(collection, aggregate));
      return published.filter(({ records }) => records.length > 0);
    }
  }

  private async publishOneByOne(collection: OutboxCollection, aggregate: PendingAggregate): Promise<PendingAggregate> {
    const records: OutboxRecord[] = [];
    for (const record of aggregate.records) {
      try {
        await this.publisher.publish([record]);
        records.push(record);
      } catch (error) {
        if (!(error instanceof RecordsRefused)) throw error;
        await this.block(collection, record, { id: aggregate.id, reason: error.message });
        break;
      }
    }
    return { ...aggregate, records };
  }

  private async block(
    collection: OutboxCollection,
    { type }: OutboxRecord,
    { id, reason }: { id: string; reason: string },
  ) {
    this.logger.error(`${collection.name} ${id} is blocked by its ${type}. ${reason}`);
    await collection.block(id, reason);
  }
}
