import { adminOfRunningSystem, type Credentials, type SystemPlace } from '#clients/system.config.js';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';

const OPS = join('apps', 'accounts', 'dist', 'ops.js');
/** By the address of the gateway. In processes of their own Jest's workers know only what stands in the environment. */
const admins = new Map<string, Credentials>();

/** Makes an admin as operators do, for tests of a system of their own; `adminOf` knows it from then on. */
export async function makeAdmin({ gatewayUrl, mongoUri, prefix }: SystemPlace): Promise<Credentials> {
  const mark = randomBytes(6).toString('hex');
  const [email, password] = [`admin-${mark}@harbour.example`, randomBytes(12).toString('base64url')];
  const env = { PATH: process.execPath, MONGODB_URI: mongoUri, NAME_PREFIX: prefix };
  const child = spawn(process.execPath, [OPS, 'accounts-create', 'tests'], {
    env,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(JSON.stringify([{ email, username: `admin-${mark}`, password, roles: ['admin'] }]));
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`No admin could be made: status ${status}`);
  admins.set(gatewayUrl, { email, password });
  return { email, password };
}

/** Who may do everything there. */
export function adminOf(gatewayUrl: string): Credentials {
  const running = admins.get(gatewayUrl) ?? adminOfRunningSystem(gatewayUrl);
  if (running) return running;
  throw new Error(`Nobody is an admin of ${gatewayUrl}: await makeAdmin(…) first.`);
}
