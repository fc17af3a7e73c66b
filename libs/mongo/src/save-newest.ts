import { isDuplicateKey } from './duplicate-key.js';
import { growingDelay } from './growing-delay.js';
import { TooMuchContention } from './too-much-contention.errors.js';
import type { HandlerOutcome } from '@broadsheet/contracts';
import { type AnyBulkWriteOperation, type Model, trusted } from 'mongoose';
import { setTimeout as delay } from 'node:timers/promises';

/** A stored document that follows a subject of the stream: `v` is the version of the newest event that it holds. */
export interface VersionedDocument {
  readonly _id: string;
  readonly v: number;
}

/** What an event makes of a document. `state` is called only where there is nothing newer, so it may cost something. */
export interface NewVersion<T> {
  readonly id: string;
  readonly version: number;
  readonly state: () => T;
}

type State<T> = Omit<T, keyof VersionedDocument>;

const ATTEMPTS = 8;
const BETWEEN_ATTEMPTS = { firstMs: 5, maxMs: 200 };

/** `saveNewest` for one. */
export async function saveNewer<T extends VersionedDocument>(
  model: Model<T>,
  change: NewVersion<State<T>>,
): Promise<HandlerOutcome> {
  const [saved = 'done'] = await saveNewest(model, [change]);
  return saved;
}

/**
 * The house's central rule: a read model keeps the newest version of each document, whatever comes twice or late, and
 * never goes back. Of many changes only the newest of an id is written, all in one unordered write; each is an upsert on
 * the condition that what is stored is older. Where it is not, the id is taken: that tells a late event without reading
 * first. Answers how each change ended, in the order given. The collection must have no other unique index. Throws
 * TooMuchContention where another writer of the same ids was faster each time.
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

/** How those ended that found their id taken. */
async function save(
  model: Model<VersionedDocument>,
  changes: NewVersion<object>[],
): Promise<Map<string, HandlerOutcome>> {
  const ended = new Map<string, HandlerOutcome>();
  let open = changes;
  for (let attempt = 1; open.length > 0; attempt += 1) {
    if (attempt > ATTEMPTS) throw new TooMuchContention(ATTEMPTS, undefined);
    if (attempt > 1) await delay(growingDelay(attempt, BETWEEN_ATTEMPTS));
    const taken = await upsertWhereOlder(model, open);
    const versions = await storedVersions(model, taken);
    const stored = ({ id }: NewVersion<object>) => versions.get(id) ?? 0;
    for (const change of taken) {
      ended.set(change.id, stored(change) === change.version ? 'duplicate' : 'superseded');
    }
    // Of two first writes of an id at once, the one that finds it taken may be the newer one: it tries again.
    open = taken.filter((change) => stored(change) < change.version);
    for (const { id } of open) ended.delete(id);
  }
  return ended;
}

/** Answers the changes whose id is taken by something that is not older. */
async function upsertWhereOlder(
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

/** Which writes found their id taken. Throws the error on where it says anything else besides. */
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
