import type { Connection } from 'mongoose';

/** From `tools/local-stack` and `docker-compose.yml`, with room for a setting that is a little higher. */
const MAX_SECONDS = 15;

/**
 * A sentence for operators where mongod keeps the transactions of killed clients open for long: until it aborts them,
 * their documents are locked for everyone. Null where it does not, or does not show the setting to this account.
 */
export async function longTransactions(connection: Connection): Promise<string | null> {
  const command = { getParameter: 1, transactionLifetimeLimitSeconds: 1 };
  const answer = await connection
    .getClient()
    .db('admin')
    .command(command)
    .catch(() => ({}));
  const { transactionLifetimeLimitSeconds: seconds = 0 } = answer as { transactionLifetimeLimitSeconds?: number };
  if (seconds <= MAX_SECONDS) return null;
  return (
    `MongoDB keeps what a killed process was writing locked for ${seconds} s and more; ` +
    'set its parameter transactionLifetimeLimitSeconds to 10.'
  );
}
