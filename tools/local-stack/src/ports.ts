import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { dirname } from 'node:path';

const LOOPBACK = '127.0.0.1';

/** Whether the port is free on the loopback address. */
export async function isFree(port: number): Promise<boolean> {
  try {
    await release(await hold(port));
    return true;
  } catch {
    return false;
  }
}

/** Free ports. All are held until all are known, so they differ. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => hold(0)));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map(release));
  return ports;
}

/**
 * The first free port of these: the one stored in `file`, the preferred one, any other.
 * The choice is stored, so that an address stays the same over restarts.
 */
export async function stablePort(file: string, preferred: number): Promise<number> {
  const stored = Number(await readFile(file, 'utf8').catch(() => preferred));
  const port = await firstFree([stored, preferred]);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, String(port));
  return port;
}

async function firstFree(candidates: number[]): Promise<number> {
  for (const port of candidates) {
    if (await isFree(port)) return port;
  }
  const [any = 0] = await freePorts(1);
  return any;
}

async function hold(port: number): Promise<Server> {
  const server = createServer().listen(port, LOOPBACK);
  await once(server, 'listening');
  return server;
}

async function release(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}
