import { TooManyConcurrentChanges } from '@broadsheet/contracts';
import { inTransaction, TooMuchContention } from '@broadsheet/mongo';
import type { ClientSession, Connection } from 'mongoose';

/** As `inTransaction`; throws TooManyConcurrentChanges after too many lost races. */
export async function inDiscussionTransaction<T>(
  connection: Connection,
  work: (session: ClientSession) => Promise<T>,
): Promise<T> {
  try {
    return await inTransaction(connection, work);
  } catch (error) {
    throw error instanceof TooMuchContention
      ? new TooManyConcurrentChanges('the same discussion', { cause: error })
      : error;
  }
}
