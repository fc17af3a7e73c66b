import type { AggregateDocument } from './aggregate-document.js';
import { AggregateMissing } from './aggregate-missing.errors.js';
import { aggregateFilter, aggregateUpdate } from './aggregate-update.js';
import { eventVersions } from './event-versions.js';
import type { InsertAggregate, InsertOneShot, PreparedAggregate, UpdateAggregate } from './outbox-commands.js';
import { OutboxFull } from './outbox-full.errors.js';
import { OutboxRecords } from './outbox-records.js';
import { VersionConflict } from './version-conflict.errors.js';
import { WakeUp } from '#relay/wake-up.js';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import type { ClientSession, Model } from 'mongoose';

type Aggregates = Model<AggregateDocument>;

/** The driver's collection, whatever it holds. */
interface RawCollection {
  insertOne(document: object, options: object): Promise<unknown>;
  insertMany(documents: readonly object[], options: object): Promise<unknown>;
}

const DURABLE = { w: 'majority', j: true } as const;

/**
 * Saves an aggregate together with the events that tell of it, in one write that a majority has stored in its journal.
 * The only way to publish. Never saves state without its event, or an event without its state.
 */
@Injectable()
export class OutboxWriter {
  constructor(
    private readonly records: OutboxRecords,
    private readonly clock: Clock,
    private readonly relay: WakeUp,
  ) {}

  /** Answers the version after it. Duplicate keys surface as the driver's error (code 11000). */
  async insert<T extends AggregateDocument>(model: Model<T>, insert: InsertAggregate<T>): Promise<number> {
    const prepared = this.prepare(insert);
    await this.insertAll(model, [prepared], insert.session);
    return prepared.version;
  }

  /** A new aggregate with its first events, which belong to the request or event at hand; not saved yet. */
  prepare<T extends AggregateDocument>({ id, state, events }: InsertAggregate<T>): PreparedAggregate {
    const versions = eventVersions(events, 0);
    const version = Math.max(...versions);
    const outbox = this.records.of(events, versions);
    return { version, document: { ...state, _id: id, version, outbox, outboxPendingAt: this.clock.now() } };
  }

  /** Inserts what `prepare` made, by one command. After the commit of the session's transaction call `wake`. */
  async insertAll<T extends AggregateDocument>(
    model: Model<T>,
    prepared: readonly PreparedAggregate[],
    session?: ClientSession,
  ): Promise<void> {
    const documents = prepared.map(({ document }) => document);
    // Not by Mongoose: it would make a document with change tracking of each, to send what was typed and checked here.
    const collection = model.collection as unknown as RawCollection;
    const options = { ignoreUndefined: true, ...(session ? { session } : { writeConcern: DURABLE }) };
    const [first, ...more] = documents;
    if (first && more.length === 0) await collection.insertOne(first, options);
    else await collection.insertMany(documents, options);
    if (!session) this.wake(model);
  }

  /**
   * Answers the version after it.
   * Throws `VersionConflict`, `OutboxFull`, or `AggregateMissing` where there is no such document.
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
    if (matchedCount === 0) throw await this.reasonOfRefusal(aggregates, update);
    if (!session) this.wake(model);
    return version;
  }

  /** A document that lives only until Kafka has all of its events; each is the first of a subject of its own. */
  async insertOneShot<T extends AggregateDocument>(model: Model<T>, insert: InsertOneShot): Promise<void> {
    const { id, events, state = {} } = insert;
    const outbox = this.records.of(
      events,
      events.map(() => 1),
    );
    const pending = { outbox, outboxOneShot: true, outboxPendingAt: this.clock.now() };
    await this.insertAll(model, [{ version: 1, document: { ...state, _id: id, version: 1, ...pending } }]);
  }

  /** After the commit of a transaction that wrote with a session: publishes at once instead of at the next poll. */
  wake(model: { readonly modelName: string }): void {
    this.relay.wake(model.modelName);
  }

  private async reasonOfRefusal(
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
