import type { Session } from '#domain/session.js';
import { outboxPlugin, type AggregateDocument, type StateOf } from '@broadsheet/messaging';
import { Schema } from 'mongoose';

/** Stored as the domain has it, except for the id. Its only fact is its end: version 0 while it is active, 1 once it was ended. */
export interface SessionDocument extends AggregateDocument, Omit<Session, 'id'> {}

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
  } satisfies Record<'_id' | keyof StateOf<SessionDocument>, object>,
  { collection: 'sessions', versionKey: false },
);

sessionSchema.index({ accountId: 1, lastUsedAt: -1, _id: -1 }, { partialFilterExpression: { endedAs: null } });
sessionSchema.index({ expiresAt: 1 });
sessionSchema.plugin(outboxPlugin);
