import type { SessionEnd } from '@broadsheet/contracts';
import { outboxPlugin, type AggregateDocument } from '@broadsheet/messaging';
import { Schema } from 'mongoose';

/** Its one fact is its end: version 0 while it goes on, 1 once it was ended. */
export interface SessionDocument extends AggregateDocument {
  readonly accountId: string;
  readonly startedAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  readonly client: string | null;
  readonly generation: number;
  readonly endedAs: SessionEnd | null;
}

export const SESSION = 'Session';

export const sessionSchema = new Schema<SessionDocument>(
  {
    _id: { type: String, required: true },
    accountId: { type: String, required: true },
    startedAt: { type: Date, required: true },
    lastUsedAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    client: { type: String, default: null },
    generation: { type: Number, required: true },
    endedAs: { type: String, default: null },
  },
  { collection: 'sessions', versionKey: false },
);

sessionSchema.index({ accountId: 1, lastUsedAt: -1, _id: -1 }, { partialFilterExpression: { endedAs: null } });
sessionSchema.index({ expiresAt: 1 });
sessionSchema.plugin(outboxPlugin);
