import { freePorts, isFree, stablePort as sut } from '#ports.js';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('stablePort', () => {
  let folder: string;
  let taken: Server;
  let port: number;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ports-'));
    [port = 0] = await freePorts(1);
    taken = createServer();
  });
  afterEach(async () => {
    taken.close();
    await rm(folder, { recursive: true });
  });

  it('takes the preferred port, and keeps it despite another preference', async () => {
    const file = join(folder, 'kafka');
    const first = await sut(file, port);
    const [other = 0] = await freePorts(1);
    expect([first, await sut(file, other)]).toEqual([port, port]);
  });

  it('takes another port if the preferred one is in use', async () => {
    await once(taken.listen(port, '127.0.0.1'), 'listening');
    const chosen = await sut(join(folder, 'kafka'), port);
    expect(chosen).not.toBe(port);
    expect(await isFree(chosen)).toBe(true);
  });
});
