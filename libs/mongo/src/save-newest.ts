import { isDuplicateKey } from './duplicate-key.js';
import { TooMuchContention } from './mongo.errors.js';
import type { HandlerOutcome } from '@broadsheet/contracts';
import { retry } from '@broadsheet/platform';
import { type AnyBulkWriteOperation, type Model, trusted } from 'mongoose';

/** A stored document that follows a subject of the stream: `v` is the version of the newest event that it holds. */
export interface VersionedDocument {
  readonly _id: string;
  readonly v: number;
}

/** The document after an event. `state` is called only for the newest change of a document, so it may be expensive. */
export interface NewVersion<T> {
  readonly id: string;
  readonly version: number;
  readonly state: () => T;
}

type State<T> = Omit<T, keyof VersionedDocument>;

const ATTEMPTS = 8;
const BACKOFF = { firstMs: 5, maxMs: 200 };

/**
 * The central rule of read models: each document keeps its newest version, whatever arrives twice or late, and never goes
 * back. Of several changes of an id only the newest is written, all in one unordered write; each is an upsert on the
 * condition that the stored version is older. When it is not, the id is taken, which identifies a late event without a
 * read before the write. Returns how each change ended, in the order given. The collection must have no other unique index.
 * Throws TooMuchContention when another writer of the same ids was faster each time.
 */
export async function saveNewest<T extends VersionedDocument>(
  model: Model<T>,
  changes: readonly NewVersion<State<T>>[],
): Promise<HandlerOutcome[]> {
  const newest = newestById(changes);
  const versions = model as unknown as Model<VersionedDocument>;
  const stored = await save(versions, [...newest.values()]);
  return changes.map((change) => {
    const kept = newest.get(change.id);
    if (kept === change) return stored.get(change.id) ?? 'done';
    return kept?.version === change.version ? 'duplicate' : 'superseded';
  });
}

function newestById<T>(changes: readonly NewVersion<T>[]): Map<string, NewVersion<T>> {
  const newest = new Map<string, NewVersion<T>>();
  for (const change of changes) {
    const known = newest.get(change.id);
    if (!known || known.version < change.version) newest.set(change.id, change);
  }
  return newest;
}

/** Returns the outcomes of the changes that found their id taken. */
async function save(
  model: Model<VersionedDocument>,
  changes: NewVersion<object>[],
): Promise<Map<string, HandlerOutcome>> {
  const outcomes = new Map<string, HandlerOutcome>();
  let open = changes;
  const saveOpen = async (): Promise<void> => {
    const taken = await upsertIfOlder(model, open);
    const versions = await storedVersions(model, taken);
    // Of two first writes of an id at once, the one that finds it taken may be the newer one: it tries again.
    open = taken.filter(({ id, version }) => (versions.get(id) ?? 0) < version);
    const overtaken = taken.filter((change) => !open.includes(change));
    for (const { id, version } of overtaken) {
      outcomes.set(id, versions.get(id) === version ? 'duplicate' : 'superseded');
    }
    if (open.length > 0) throw new TooMuchContention(ATTEMPTS, undefined);
  };
  const isRetryable = (error: unknown): boolean => error instanceof TooMuchContention;
  if (changes.length > 0) await retry(saveOpen, { attempts: ATTEMPTS, backoff: BACKOFF, isRetryable });
  return outcomes;
}

/** Returns the changes whose id is taken by something that is not older. */
async function upsertIfOlder(
  model: Model<VersionedDocument>,
  changes: NewVersion<object>[],
): Promise<NewVersion<object>[]> {
  const writes = changes.map(({ id: _id, version: v, state }): AnyBulkWriteOperation<VersionedDocument> => {
    const filter = { _id, v: trusted({ $lt: v }) };
    return { updateOne: { filter, update: { $set: { ...state(), v } }, upsert: true } };
  });
  try {
    await model.bulkWrite(writes, { ordered: false, throwOnValidationError: true });
    return [];
  } catch (error) {
    return takenIn(error).flatMap((index) => changes[index] ?? []);
  }
}

interface FailedWrites {
  readonly writeErrors?: readonly { readonly index: number; readonly code: number }[];
  readonly result?: { getWriteConcernError?(): unknown };
}

/** Returns which writes found their id taken. Rethrows an error that reports anything else. */
function takenIn(error: unknown): number[] {
  const { writeErrors = [], result } = (error ?? {}) as FailedWrites;
  const onlyTaken = writeErrors.length > 0 && writeErrors.every(isDuplicateKey);
  if (!onlyTaken || result?.getWriteConcernError?.()) throw error;
  return writeErrors.map(({ index }) => index);
}

async function storedVersions(
  model: Model<VersionedDocument>,
  changes: NewVersion<object>[],
): Promise<Map<string, number>> {
  if (changes.length === 0) return new Map();
  const ids = changes.map(({ id }) => id);
  const found = await model.find({ _id: trusted({ $in: ids }) }, { v: 1 }).lean();
  return new Map(found.map(({ _id, v }) => [_id, v]));
}
