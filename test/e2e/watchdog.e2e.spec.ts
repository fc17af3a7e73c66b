import { BroadsheetSystem } from '@broadsheet/fault-harness';
import { PROGRAMS } from '@broadsheet/start';
import { freshMongoUri, freshPrefix, joinAsStuckLeader, kafkaBrokers, until } from '@broadsheet/testing';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const STATUS = PROGRAMS.migrate.with(-1, 'status');

/** A system of its own, as its parts are made to hang. */
describe('an operator', () => {
  const prefix = freshPrefix();
  let logDir: string;
  let system: BroadsheetSystem;

  beforeAll(async () => {
    logDir = await mkdtemp(join(tmpdir(), 'broadsheet-watchdog-'));
    const place = { kafkaBrokers: kafkaBrokers(), mongoUri: freshMongoUri(), prefix, root: process.cwd(), logDir };
    system = await BroadsheetSystem.start(place);
  }, 90_000);
  afterAll(() => system.stop());

  it('sees the whole system on one screen, and by the exit status that nothing is to be done', async () => {
    // A service that has just begun has not looked into its outboxes yet, and says so by a dash.
    const screen = await until(
      async () => {
        const shown = await system.run('status', STATUS);
        return /^articles +ready +0 +0 +0 /m.test(shown) ? shown : null;
      },
      { deadlineMs: 25_000, what: 'articles to know its outboxes' },
    );
    expect(screen).toMatch(/^recommendations +news\.activity +0 +0 +0$/m);
    expect(screen.trim()).toMatch(/All is well\.$/);
  }, 30_000);

  it('says which service is down, in a sentence and with status 1', async () => {
    await system.stopService('recommendations');
    await expect(system.run('status-down', STATUS)).rejects.toThrow(/status 1/);
    const screen = await readFile(join(logDir, 'status-down.log'), 'utf8');
    expect(screen).toMatch(/^recommendations +down +- +- /m);
    expect(screen).toMatch(/^recommendations +news\.article +0 +0 +0$/m);
    expect(screen).toMatch(/recommendations at http:\S+ does not answer: .*ECONNREFUSED/);
    expect(screen).not.toMatch(/^ +at /m);
    await system.startService('recommendations');
  }, 60_000);

  it('finds a service that restarted because its consumer hung: its process ended with status 1', async () => {
    await system.stopService('comments');
    const leave = await joinAsStuckLeader(`${prefix}comments`, `${prefix}news.article`);
    const child = system.launch('comments', { CONSUMER_HANG_MS: '6000' });
    await until(async () => (await fetch(`${system.urlOf('comments')}/health/live`)).ok, { deadlineMs: 20_000 });

    expect(await child.ended).toEqual({ well: false, how: 'status 1' });
    expect(await readFile(join(logDir, 'comments.log'), 'utf8')).toMatch(
      /The process ends: the consumer group comments is dead: comments hangs: No sign of life for \d+ s/,
    );
    await leave();
    await system.startService('comments');
  }, 120_000);
});
