import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { dirname } from 'node:path';

const LOOPBACK = '127.0.0.1';

/** True when nobody listens on the port of the loopback address. */
export async function isFree(port: number): Promise<boolean> {
  try {
    await release(await hold(port));
    return true;
  } catch {
    return false;
  }
}

/** Ports that nobody listens on; all are held until all are known, so they differ. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => hold(0)));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map(release));
  return ports;
}

/**
 * The port that `file` remembers, else the preferred one, else any: the first of them that is free.
 * The choice is remembered, so that an address stays the same over restarts.
 */
export async function stablePort(file: string, preferred: number): Promise<number> {
  const remembered = Number(await readFile(file, 'utf8').catch(() => preferred));
  const port = await firstFree([remembered, preferred]);
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
