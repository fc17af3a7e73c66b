import { freshMongoUri } from '@broadsheet/testing';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Four readers who read the same articles, one after the other. */
const LOG = Array.from({ length: 200 }, (_, n) => ({
  type: 'read',
  reader: `reader ${n % 4}`,
  article: `article ${n >> 2}`,
  at: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
}));

describe('npm run recommendations -- evaluate', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'broadsheet-evaluation-'));
    await writeFile(join(folder, 'log.ndjson'), LOG.map((line) => JSON.stringify(line)).join('\n'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = (...args: string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const program = ['--conditions=@broadsheet/source', 'tools/evaluation/src/main.ts', ...args];
      const env = { PATH: process.execPath, MONGODB_URI: freshMongoUri(), INIT_CWD: folder };
      const child = execFile(process.execPath, program, { env }, (_, stdout, stderr) =>
        resolve({ status: child.exitCode ?? -1, stdout, stderr }),
      );
    });

  it('replays a log, prints its tables, and writes the same as data', async () => {
    const { status, stdout } = await run('evaluate', '--events', 'log.ndjson', '--json', 'figures.json');
    expect(stdout).toMatch(/^personal: what a reader reads next · \d+ targets\n[^]*\nproduct +\d\.\d{4}/);
    expect(status).toBe(0);
    const figures = JSON.parse(await readFile(join(folder, 'figures.json'), 'utf8')) as Record<string, object>;
    expect(Object.keys(figures)).toEqual(['personal', 'related', 'baselines']);
    expect(figures['personal']).toMatchObject({ targets: 30, interval: [expect.any(Number), expect.any(Number)] });
  }, 60_000);

  it.each([
    [['evaluate', '--events', 'nowhere.ndjson'], 'nowhere.ndjson cannot be read'],
    [['evaluate', '--evens', 'log.ndjson'], "Unknown option '--evens'"],
    [['measure'], 'Usage: evaluate --events FILE'],
  ])('says what is wrong with %j, with status 2', async (args, complaint) => {
    const { status, stderr } = await run(...args);
    expect(stderr).toContain(complaint);
    expect(status).toBe(2);
  });
});
