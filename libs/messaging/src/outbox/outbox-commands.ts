import type { AggregateDocument, StateOf } from './aggregate-document.js';
import type { EventDraft } from '@broadsheet/contracts';
import type { ClientSession } from 'mongoose';

export interface InsertAggregate<TDocument extends AggregateDocument> {
  readonly id: string;
  readonly state: StateOf<TDocument>;
  readonly events: readonly EventDraft[];
  /** Of a transaction that this write belongs to; then call `wake` once it is committed. */
  readonly session?: ClientSession;
}

/** A new aggregate as it will be stored, with its events. */
export interface PreparedAggregate {
  /** The version after it. */
  readonly version: number;
  readonly document: Readonly<Record<string, unknown>>;
}

export interface UpdateAggregate<TDocument extends AggregateDocument> {
  readonly id: string;
  /** The version that the change was decided on. */
  readonly expectedVersion: number;
  readonly set: Partial<StateOf<TDocument>>;
  readonly unset?: readonly (keyof StateOf<TDocument> & string)[];
  readonly events: readonly EventDraft[];
  /** Of a transaction that this write belongs to; then call `wake` once it is committed. */
  readonly session?: ClientSession;
}

export interface InsertOneShot {
  readonly id: string;
  /** Facts, each the first and only one of its subject. */
  readonly events: readonly EventDraft[];
  /** Fields that the document needs besides, for example an idempotency key. */
  readonly state?: Readonly<Record<string, unknown>>;
}
