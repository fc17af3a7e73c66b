import { aggregateFilter, aggregateUpdate } from './aggregate-update.js';
import type { AggregateDocument, StateOf } from './outbox-plugin.js';
import { eventVersions, OutboxRecords } from './outbox-records.js';
import { AggregateMissing, OutboxFull, VersionConflict } from './outbox.errors.js';
import { WakeUp } from '#relay/wake-up.js';
import type { EventDraft } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import type { ClientSession, Model } from 'mongoose';

export interface InsertAggregate<TDocument extends AggregateDocument> {
  readonly id: string;
  readonly state: StateOf<TDocument>;
  readonly events: readonly EventDraft[];
  /** The session of a transaction that includes this write; call `wake` after its commit. */
  readonly session?: ClientSession;
}

/** A new aggregate as it will be stored, with its events. */
export interface PreparedAggregate {
  /** The version after the insert. */
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
  /** The session of a transaction that includes this write; call `wake` after its commit. */
  readonly session?: ClientSession;
}

export interface InsertOneShot {
  readonly id: string;
  /** Facts, each the first and only one of its subject. */
  readonly events: readonly EventDraft[];
  /** Further fields of the document, for example an idempotency key. */
  readonly state?: Readonly<Record<string, unknown>>;
}

type Aggregates = Model<AggregateDocument>;

/** The driver's collection, without the types of its documents. */
interface RawCollection {
  insertOne(document: object, options: object): Promise<unknown>;
  insertMany(documents: readonly object[], options: object): Promise<unknown>;
}

const DURABLE = { w: 'majority', j: true } as const;

/**
 * Saves an aggregate together with its events, in one write that a majority has stored in its journal.
 * The only way to publish. Never saves state without its event, or an event without its state.
 */
@Injectable()
export class OutboxWriter {
  constructor(
    private readonly records: OutboxRecords,
    private readonly clock: Clock,
    private readonly relay: WakeUp,
  ) {}

  /** Returns the version after the insert. A duplicate key is thrown as the driver's error (code 11000). */
  async insert<T extends AggregateDocument>(model: Model<T>, insert: InsertAggregate<T>): Promise<number> {
    const prepared = this.prepare(insert);
    await this.insertAll(model, [prepared], insert.session);
    return prepared.version;
  }

  /** A new aggregate with its first events, linked to the current request or event; not saved yet. */
  prepare<T extends AggregateDocument>({ id, state, events }: InsertAggregate<T>): PreparedAggregate {
    const versions = eventVersions(events, 0);
    const version = Math.max(...versions);
    const outbox = this.records.of(events, versions);
    return { version, document: { ...state, _id: id, version, outbox, outboxPendingAt: this.clock.now() } };
  }

  /** Inserts what `prepare` returned, with one command. Call `wake` after the commit of the session's transaction. */
  async insertAll<T extends AggregateDocument>(
    model: Model<T>,
    prepared: readonly PreparedAggregate[],
    session?: ClientSession,
  ): Promise<void> {
    const documents = prepared.map(({ document }) => document);
    // Not with Mongoose: it would create a change-tracking document for each, although all fields are typed and checked here.
    const collection = model.collection as unknown as RawCollection;
    const options = { ignoreUndefined: true, ...(session ? { session } : { writeConcern: DURABLE }) };
    const [first, ...more] = documents;
    if (first && more.length === 0) await collection.insertOne(first, options);
    else await collection.insertMany(documents, options);
    if (!session) this.wake(model);
  }

  /**
   * Returns the version after the update.
   * Throws `VersionConflict`, `OutboxFull`, or `AggregateMissing` where no document has the id.
   */
  async update<T extends AggregateDocument>(model: Model<T>, update: UpdateAggregate<T>): Promise<number> {
    const { id, expectedVersion, set, unset, events, session } = update;
    const versions = eventVersions(events, expectedVersion);
    const version = Math.max(...versions);
    const records = this.records.of(events, versions);
    const facts = version - expectedVersion;
    const change = aggregateUpdate({ set, unset, facts, records, now: this.clock.now() });
    const aggregates = model as unknown as Aggregates;
    const filter = aggregateFilter(id, expectedVersion);
    const { matchedCount } = await aggregates.updateOne(
      filter,
      change,
      session ? { session } : { writeConcern: DURABLE },
    );
    if (matchedCount === 0) throw await this.refusal(aggregates, update);
    if (!session) this.wake(model);
    return version;
  }

  /** A document that exists only until Kafka has all of its events; each event is the first of its own subject. */
  async insertOneShot<T extends AggregateDocument>(model: Model<T>, insert: InsertOneShot): Promise<void> {
    const { id, events, state = {} } = insert;
    const outbox = this.records.of(
      events,
      events.map(() => 1),
    );
    const pending = { outbox, outboxOneShot: true, outboxPendingAt: this.clock.now() };
    await this.insertAll(model, [{ version: 1, document: { ...state, _id: id, version: 1, ...pending } }]);
  }

  /** For the time after the commit of a transaction: publishes at once instead of at the next poll. */
  wake(model: { readonly modelName: string }): void {
    this.relay.wake(model.modelName);
  }

  private async refusal(
    aggregates: Aggregates,
    refused: { id: string; expectedVersion: number; session?: ClientSession },
  ) {
    const { id, expectedVersion, session } = refused;
    const current = await aggregates.findById(id, { version: 1 }, { session }).lean();
    if (!current) return new AggregateMissing(aggregates.modelName, id);
    return current.version === expectedVersion
      ? new OutboxFull()
      : new VersionConflict(expectedVersion, current.version);
  }
}
