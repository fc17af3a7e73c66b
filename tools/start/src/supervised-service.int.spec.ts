import { urlOf } from '#services.js';
import { SupervisedService } from '#supervised-service.js';
import { environmentWith, freePorts, LogFile } from '@broadsheet/local-stack';
import { until } from '@broadsheet/testing';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const READY = `
import { createServer } from 'node:http';
console.log('listening');
createServer((request, response) => response.end()).listen(Number(process.env.PORT), '127.0.0.1');
`;
const FRAIL = `${READY} process.on('SIGUSR2', () => process.exit(1));`;
const STUBBORN = `${READY} process.on('SIGTERM', () => console.log('not yet'));`;
const BROKEN = `console.error('topic news.article is missing'); process.exit(3);`;

describe('SupervisedService', () => {
  let folder: string;
  let sut: SupervisedService;
  const said: string[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'supervised-'));
    said.splice(0);
  });
  afterEach(async () => {
    sut.kill();
    await rm(folder, { recursive: true });
  });

  async function running(script: string, readyWithinMs = 10_000): Promise<SupervisedService> {
    const [port = 0] = await freePorts(1);
    await writeFile(join(folder, 'service.mjs'), script);
    const log = new LogFile(join(folder, 'service.log'));
    const program = { args: ['service.mjs'], cwd: folder, env: environmentWith({ PORT: String(port) }), log };
    const say = (line: string): void => void said.push(line);
    sut = new SupervisedService({ name: 'comments', url: urlOf(port), program, say, readyWithinMs });
    return sut;
  }

  it('restarts a service that was killed, and says so in one line', async () => {
    await (await running(READY)).start();
    const first = sut.pid ?? 0;
    process.kill(first, 'SIGKILL');
    const second = await until(() => sut.pid !== first && sut.pid, { what: 'a new process' });
    expect(second).not.toBe(first);
    expect(said).toEqual(['comments ended (SIGKILL); it restarts in 0.5 s']);
  });

  it('restarts a service that ended itself because a part of it had failed', async () => {
    await (await running(FRAIL)).start();
    const first = sut.pid ?? 0;
    process.kill(first, 'SIGUSR2');
    await until(() => sut.pid !== first && sut.pid, { what: 'a new process' });
    expect(said).toEqual(['comments ended (status 1); it restarts in 0.5 s']);
  });

  it('reports why a service ended during its start, and does not restart it', async () => {
    await expect((await running(BROKEN)).start()).rejects.toThrow(
      /^comments ended \(status 3\): topic news\.article is missing: see .*service\.log/,
    );
    expect(said).toEqual([]);
  });

  it('gives up on a service that is not ready in time', async () => {
    const mute = `setInterval(() => {}, 1000); console.log('waiting for Kafka');`;
    await expect((await running(mute, 4000)).start()).rejects.toThrow('comments is not ready after 4 s: waiting for');
  });

  it('restarts nothing after a stop', async () => {
    await (await running(READY)).start();
    await sut.stop();
    expect([sut.pid, said]).toEqual([undefined, []]);
  });

  it('kills a service that does not stop within five seconds', async () => {
    await (await running(STUBBORN)).start();
    await sut.stop();
    expect(sut.pid).toBeUndefined();
    expect(await readFile(join(folder, 'service.log'), 'utf8')).toContain('not yet');
  });
});
