import type { AccountDocument } from './account.schema.js';
import { LastAdmin } from '#domain/accounts.errors.js';
import { trusted, type ClientSession, type Model } from 'mongoose';

/**
 * Throws LastAdmin unless somebody else is an admin. It writes to that account within the transaction: two admins who take
 * the role from each other at the same moment get in each other's way, and the second one finds nobody left.
 */
export async function requireOtherAdmin(
  accounts: Model<AccountDocument>,
  id: string,
  session: ClientSession,
): Promise<void> {
  const other = { _id: trusted({ $ne: id }), roles: trusted({ $in: ['admin' as const] }), status: 'active' as const };
  const { matchedCount } = await accounts.updateOne(other, { $inc: { timesNeededAsAdmin: 1 } }, { session });
  if (matchedCount === 0) throw new LastAdmin();
}
