import { isDatabaseUnavailable } from './database-unavailable.js';
import { growingDelay } from './growing-delay.js';
import { TooMuchContention } from './too-much-contention.errors.js';
import { isCommitUnknown, isTransientInTransaction } from './transient-transaction.js';
import type { ClientSession, Connection } from 'mongoose';
import { setTimeout as delay } from 'node:timers/promises';

const ATTEMPTS = 8;
const COMMIT_ATTEMPTS = 3;
const BETWEEN_ATTEMPTS = { firstMs: 5, maxMs: 200 };

/**
 * Runs `work` in a transaction (snapshot reads, majority and journal writes) and answers its result once that is committed.
 * After a write conflict or a lost connection `work` runs again from the start, so it must have no other effects;
 * after eight conflicts `TooMuchContention` is thrown. Any other error of `work` aborts and is thrown as it is.
 */
export async function inTransaction<T>(
  connection: Connection,
  work: (session: ClientSession) => Promise<T>,
): Promise<T> {
  const session = await connection.startSession();
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(session, work);
      } catch (error) {
        if (!isTransientInTransaction(error)) throw error;
        if (attempt === ATTEMPTS) throw isDatabaseUnavailable(error) ? error : new TooMuchContention(attempt, error);
        await delay(growingDelay(attempt, BETWEEN_ATTEMPTS));
      }
    }
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

async function commit(session: ClientSession): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await session.commitTransaction();
    } catch (error) {
      if (!isCommitUnknown(error) || attempt === COMMIT_ATTEMPTS) throw error;
    }
  }
}
