import { isDatabaseUnavailable } from './database-unavailable.js';
import { TooMuchContention } from './mongo.errors.js';
import type { ClientSession, Connection } from 'mongoose';
import { retry } from '@broadsheet/platform';

const WRITE_CONFLICT = 112;
const ATTEMPTS = 8;
const COMMIT_ATTEMPTS = 3;
const BACKOFF = { firstMs: 5, maxMs: 200 };

interface Labelled {
  readonly code?: unknown;
  hasErrorLabel?(label: string): boolean;
}

/**
 * Runs `work` in a transaction (snapshot reads, majority and journal writes) and returns its result once it is committed.
 * After a write conflict or a lost connection `work` runs again from the start, so it must have no other effects;
 * after eight conflicts `TooMuchContention` is thrown. Any other error of `work` aborts and is thrown as it is.
 */
export async function inTransaction<T>(
  connection: Connection,
  work: (session: ClientSession) => Promise<T>,
): Promise<T> {
  const session = await connection.startSession();
  try {
    const options = { attempts: ATTEMPTS, backoff: BACKOFF, isRetryable: isTransientInTransaction };
    return await retry(() => once(session, work), options);
  } catch (error) {
    if (!isTransientInTransaction(error) || isDatabaseUnavailable(error)) throw error;
    throw new TooMuchContention(ATTEMPTS, error);
  } finally {
    await session.endSession();
  }
}

async function once<T>(session: ClientSession, work: (session: ClientSession) => Promise<T>): Promise<T> {
  session.startTransaction({
    readConcern: { level: 'snapshot' },
    writeConcern: { w: 'majority', j: true },
    readPreference: 'primary',
  });
  try {
    const result = await work(session);
    await commit(session);
    return result;
  } catch (error) {
    if (session.inTransaction()) await session.abortTransaction().catch(() => undefined);
    throw error;
  }
}

function commit(session: ClientSession): Promise<void> {
  return retry(() => session.commitTransaction(), { attempts: COMMIT_ATTEMPTS, isRetryable: isCommitUnknown });
}

/** True when a transaction failed for a temporary reason: another writer, or a lost connection. */
export function isTransientInTransaction(error: unknown): boolean {
  const labelled = (error ?? {}) as Labelled;
  return labelled.code === WRITE_CONFLICT || (labelled.hasErrorLabel?.('TransientTransactionError') ?? false);
}

/** True when the response to a commit was lost: committing again is safe and shows the outcome. */
export function isCommitUnknown(error: unknown): boolean {
  const labelled = (error ?? {}) as Labelled;
  return labelled.hasErrorLabel?.('UnknownTransactionCommitResult') ?? false;
}
