import { BLOCKED, outboxModels } from './outbox-models.js';
import { MONGO_CONNECTION, OpsCommand, OpsRefused } from '@broadsheet/mongo';
import { Inject, Injectable } from '@nestjs/common';
import type { Connection } from 'mongoose';

/** Returns a blocked aggregate to the queue: its events are published in their order, or it is blocked again. Loses nothing. */
@Injectable()
export class OutboxReleaseCommand extends OpsCommand {
  readonly syntax = 'outbox-release <id>';

  constructor(@Inject(MONGO_CONNECTION) private readonly connection: Connection) {
    super();
  }

  async run([id = '']: readonly string[]): Promise<string[]> {
    const aggregate = await this.release(id);
    if (aggregate === undefined) throw new OpsRefused(`No aggregate ${id || 'without an id'} is blocked.`);
    return [`${aggregate} ${id} is released at ${new Date().toISOString()}: its events go out, or it is blocked again`];
  }

  /** Returns the name of its model; undefined if no aggregate with this id is blocked. */
  private async release(id: string): Promise<string | undefined> {
    const release = { $unset: { outboxBlocked: '' }, $set: { outboxPendingAt: new Date() } };
    for (const { collection, modelName } of outboxModels(this.connection)) {
      const { matchedCount } = await collection.updateOne({ _id: id as never, ...BLOCKED }, release);
      if (matchedCount > 0) return modelName;
    }
    return undefined;
  }
}
