import { BLOCKED, outboxModels } from './outbox-models.js';
import type { AggregateDocument } from '#outbox/outbox-plugin.js';
import { MONGO_CONNECTION, OpsCommand } from '@broadsheet/mongo';
import { Inject, Injectable } from '@nestjs/common';
import type { Connection } from 'mongoose';

const MAX_PER_MODEL = 1_000;

/** Lists the aggregates whose event the broker refused, up to a thousand of each kind. */
@Injectable()
export class OutboxBlockedCommand extends OpsCommand {
  readonly syntax = 'outbox-blocked';

  constructor(@Inject(MONGO_CONNECTION) private readonly connection: Connection) {
    super();
  }

  async run(): Promise<string[]> {
    const lines: string[] = [];
    for (const { collection, modelName } of outboxModels(this.connection)) {
      const cursor = collection.find(BLOCKED, { limit: MAX_PER_MODEL, projection: { outbox: 1, outboxBlocked: 1 } });
      for await (const document of cursor as unknown as AsyncIterable<AggregateDocument>) {
        lines.push(`${modelName} ${lineOf(document)}`);
      }
    }
    return lines.length === 0 ? ['no aggregate is blocked'] : lines;
  }
}

/** All its events wait, the first of which is the refused one. */
function lineOf({ _id, outbox = [], outboxBlocked = '' }: AggregateDocument): string {
  return `${_id}: ${outbox.length} events wait behind ${outbox[0]?.type ?? 'none'}: ${outboxBlocked}`;
}
