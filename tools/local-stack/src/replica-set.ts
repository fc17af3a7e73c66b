import { REPLICA_SET } from '#mongo-uri.js';
import { poll } from '@broadsheet/platform/concurrency';
import { type Db, MongoClient, MongoServerError } from 'mongodb';

const NOT_YET_INITIALISED = 94;
const POLL_EVERY_MS = 25;
const PRIMARY_WITHIN_MS = 20_000;

/**
 * Makes the mongod on this port the primary of a one-node replica set: initiates a new one, and corrects its address
 * if the port has changed. Throws if it does not become primary.
 */
export async function ensureReplicaSet(port: number): Promise<void> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: PRIMARY_WITHIN_MS,
  });
  try {
    const admin = client.db('admin');
    await configure(admin, `127.0.0.1:${port}`);
    await untilPrimary(admin);
  } finally {
    await client.close();
  }
}

interface SetConfig {
  readonly version: number;
  readonly members: { readonly host: string }[];
}

async function configure(admin: Db, host: string): Promise<void> {
  const found = await readConfig(admin);
  if (found === undefined) {
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
  } else if (found.members[0]?.host !== host) {
    const moved = { ...found, version: found.version + 1, members: [{ ...found.members[0], host }] };
    await admin.command({ replSetReconfig: moved, force: true });
  }
}

async function readConfig(admin: Db): Promise<SetConfig | undefined> {
  try {
    const { config } = await admin.command({ replSetGetConfig: 1 });
    return config as SetConfig;
  } catch (error) {
    if (error instanceof MongoServerError && error.code === NOT_YET_INITIALISED) return undefined;
    throw error;
  }
}

async function untilPrimary(admin: Db): Promise<void> {
  const look = async (): Promise<boolean> => (await admin.command({ hello: 1 }))['isWritablePrimary'] === true;
  if (await poll(look, { everyMs: POLL_EVERY_MS, withinMs: PRIMARY_WITHIN_MS })) return;
  throw new Error(`the replica set has no primary after ${PRIMARY_WITHIN_MS / 1000} s`);
}
