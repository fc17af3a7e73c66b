import { checkPorts, claimData, refuseSecondStart } from '#refusals.js';
import { servicesOn } from '#services.js';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('a port in use', () => {
  let taken: Server;
  let port: number;
  beforeEach(async () => {
    taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    ({ port } = taken.address() as AddressInfo);
  });
  afterEach(() => void taken.close());

  const portsWith = (changed: object) => ({
    gateway: 1,
    articles: 1,
    comments: 1,
    recommendations: 1,
    accounts: 1,
    ...changed,
  });
  const checked = (name: 'gateway' | 'articles', used: number) =>
    checkPorts(servicesOn(portsWith({ [name]: used }), undefined).filter((service) => service.name === name));

  it('is reported for the gateway, with the option that changes it', async () => {
    await expect(checked('gateway', port)).rejects.toThrow(
      `Port ${port}, which gateway needs, is in use: stop the program that uses it, or choose another by npm start -- --port N,`,
    );
  });

  it('is reported for another service, with the variable that changes it', async () => {
    await expect(checked('articles', port)).rejects.toThrow('or set ARTICLES_PORT to another');
  });
});

describe('a second start', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'single-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is refused while the first one runs, and allowed afterwards', async () => {
    const release = await claimData(folder, 'http://127.0.0.1:3000');
    await expect(refuseSecondStart(folder)).rejects.toThrow(
      `Broadsheet is already running here (process ${process.pid}): use it at http://127.0.0.1:3000/, or stop it`,
    );
    await release();
    await expect(refuseSecondStart(folder)).resolves.toBeUndefined();
  });

  it('is allowed if the first one was killed', async () => {
    await writeFile(join(folder, 'running.json'), '{"pid":999999999,"script":"main.ts","url":"http://127.0.0.1:3000"}');
    await expect(refuseSecondStart(folder)).resolves.toBeUndefined();
  });
});
