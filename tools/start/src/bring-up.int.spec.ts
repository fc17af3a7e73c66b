import { bringUp } from '#bring-up.js';
import { Closing } from '#closing.js';
import type { Programs } from '#programs.js';
import { urlOf } from '#services.js';
import { Session, type SessionOptions } from '#session.js';
import { freePorts } from '@broadsheet/local-stack';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SERVICE = `
import { createServer } from 'node:http';
const settings = [process.env.KAFKA_BROKERS, process.env.MONGODB_URI, process.env.ACCESS_LOG].join(' ');
createServer((request, response) => response.end(settings)).listen(Number(process.env.PORT), '127.0.0.1');
`;

const print = (text: string): string[] => ['-e', `console.log(${JSON.stringify(text)})`];
const programs: Programs = {
  build: print('built'),
  buildWatch: print('watching'),
  migrate: print('migrated'),
  admin: ['-e', `process.stdin.on('data', (typed) => console.log('typed', typed.toString().trim().length))`],
  samples: print('24 articles'),
};

describe('bringUp', () => {
  let root: string;
  let closing: Closing;
  const lines: string[] = [];
  const ended: string[] = [];
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'bring-up-'));
    await writeFile(join(root, 'service.mjs'), SERVICE);
    closing = new Closing();
    lines.splice(0);
    ended.splice(0);
  });
  afterEach(async () => {
    await closing.stop();
    await rm(root, { recursive: true });
  });

  async function session(changed: Partial<SessionOptions> = {}): Promise<Session> {
    const [gateway = 0, articles = 0] = await freePorts(2);
    const service = (name: string, port: number) => ({ name, port, portSetting: '', program: ['service.mjs'] });
    const kafkaBrokers = ['127.0.0.1:9'];
    const sources = { kafka: 'given', mongo: 'given' } as const;
    const stop = (): Promise<void> => Promise.resolve(void ended.push('servers'));
    return new Session({
      ...{ root, dataDir: join(root, '.data'), programs, closing, dev: undefined, verbose: false, logLevel: 'info' },
      ports: { gateway, articles, comments: 0, recommendations: 0, accounts: 0 },
      services: [service('gateway', gateway), service('articles', articles)],
      openServers: () => Promise.resolve({ kafkaBrokers, mongoUri: 'mongodb://db/', sources, stop }),
      print: (line) => void lines.push(line),
      abort: new AbortController().signal,
      ...changed,
    });
  }

  it('runs all steps and ends with services that respond', async () => {
    const sut = await session();
    const panel = await bringUp(sut);
    expect(lines.filter((line) => line.startsWith('['))).toEqual(
      ['Packages', 'Kafka and MongoDB', 'Build', 'Topics and indexes', 'Services', 'Sample site'].map(
        (title, index) => `[${index + 1}/6] ${title}`,
      ),
    );
    expect(panel).toMatchObject({
      url: urlOf(sut.options.ports.gateway),
      signIn: { email: 'admin@broadsheet.example' },
      logDir: '.data/logs',
    });
    const answer = await fetch(urlOf(sut.options.ports.articles));
    expect(await answer.text()).toBe('127.0.0.1:9 mongodb://db/ off');
  });

  it('writes a log for every program, and the admin’s password to none', async () => {
    const { signIn } = await bringUp(await session());
    expect(await readdir(join(root, '.data', 'logs'))).toEqual(
      ['admin', 'articles', 'build', 'gateway', 'migrate', 'samples'].map((name) => `${name}.log`),
    );
    expect(await readFile(join(root, '.data', 'logs', 'admin.log'), 'utf8')).toBe(`typed ${signIn?.password.length}\n`);
  });

  it('loads the sample site into one database only once', async () => {
    await bringUp(await session());
    await closing.stop();
    closing = new Closing();
    lines.splice(0);
    await bringUp(await session({ programs: { ...programs, samples: ['-e', 'process.exit(1)'] } }));
    expect(lines).toContain('      already loaded');
  });

  it('stops at a step that fails, with the last line of its log, and closes what was open', async () => {
    const broken = ['-e', `console.log('apps/articles/src/main.ts(3,1): error TS2304'); process.exit(2)`];
    const sut = bringUp(await session({ programs: { ...programs, build: broken } }));
    await expect(sut).rejects.toThrow(/^The build failed \(status 2\): apps\/articles\/src\/main\.ts.* TS2304: see/);
    await closing.stop();
    expect(ended).toEqual(['servers']);
  });
});
