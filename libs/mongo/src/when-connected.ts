import { once } from 'node:events';
import { type Connection, STATES } from 'mongoose';

/** Resolves once the connection is open for the first time; waits as long as it takes, or until `signal` aborts (rejects). */
export async function whenConnected(connection: Connection, signal?: AbortSignal): Promise<void> {
  if (connection.readyState === STATES.connected) return;
  await once(connection, 'connected', signal ? { signal } : {});
}
