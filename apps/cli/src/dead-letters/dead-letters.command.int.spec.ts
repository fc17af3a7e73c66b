import { CliProcess } from '#cli-process.fixture.spec.js';
import { consumerGroups, deadLetterAudit } from '@broadsheet/contracts';
import { wantedTopics } from '@broadsheet/messaging';
import { jest } from '@jest/globals';
import { createTopics, readTopic, testKafka } from '@broadsheet/testing';

jest.setTimeout(60_000);

const ID = 'news.article.comments/0/0';

describe('ops dead-letters', () => {
  let sut: CliProcess;
  const letters = (...args: string[]) => sut.run('ops', 'dead-letters', ...args);

  beforeEach(async () => {
    sut = new CliProcess();
    const wanted = [...wantedTopics([], consumerGroups), deadLetterAudit];
    await createTopics(
      sut.prefix,
      wanted.map(({ name }) => name),
      1,
    );
    const producer = testKafka().producer({ idempotent: true, maxInFlightRequests: 1 });
    await producer.connect();
    const headers = {
      ce_type: 'news.article.published.v1',
      ce_subject: 'a',
      dl_topic: `${sut.prefix}news.article`,
      dl_partition: '2',
      dl_offset: '41',
      dl_timestamp: '1767225600000',
      dl_attempts: '3',
      dl_error: 'TypeError: no such function',
      dl_failed_at: '2026-01-01T00:00:00.000Z',
    };
    const topic = `${sut.prefix}news.article.comments.dead-letters`;
    await producer.send({ topic, messages: [{ key: 'a', value: Buffer.from([0x22, 0xc3, 0x28]), headers }] });
    await producer.disconnect();
  });

  it('list prints a line for each open dead letter, by every filter, and totals', async () => {
    const filters = ['--group', 'comments', '--topic', 'news.article', '--type', 'news.article.*'];
    const { lines, status } = await letters('list', ...filters, '--error', 'typeerror', '--since', '2025-12-31');

    expect(status).toBe(0);
    expect(lines).toEqual([
      expect.stringMatching(
        /^news\.article\.comments\/0\/0 {2}\S+news\.article\[2]@41 {2}news\.article\.published\.v1 {2}a {2}3 attempts {2}2026-01-01T00:00:00\.000Z .* ago {2}TypeError: no such function$/,
      ),
      'comments, open: 1',
    ]);
    expect((await letters('list', '--error', 'something else')).lines).toEqual(['no dead letters']);
  });

  it('show prints bytes that are not text in hexadecimal', async () => {
    const { lines } = await letters('show', ID);

    expect(lines).toContain('  dl_attempts: 3');
    expect(lines.at(-1)).toMatch(/^00000000 {2}22 c3 28 /);
  });

  it('replay sends it to the group that failed, once, and records who did it', async () => {
    const dry = await letters('replay', ID, '--dry-run', '--as', 'olga');
    expect(dry.lines.at(-1)).toBe('would replay 1 dead letter');

    const done = await letters('replay', '--group', 'comments', '--as', 'olga', '--reason', 'mended');
    expect(done.lines).toEqual([
      expect.stringMatching(/^replayed {2}olga {2}news\.article\.comments/),
      'replayed 1 dead letter',
    ]);

    const replays = await readTopic(`${sut.prefix}comments.replays`);
    expect(replays).toHaveLength(1);
    expect(replays[0]?.headers['dl_replay_of']).toBe(ID);
    expect((await letters('list')).lines).toEqual(['no dead letters']);
    const { lines } = await letters('list', '--all', '--json');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: ID, state: 'replayed', disposition: { reason: 'mended' } });
    expect(await letters('replay', ID)).toMatchObject({ status: 1, errors: `Not open any more: ${ID} is replayed.\n` });
  });

  it('discard closes it and requires a reason', async () => {
    expect(await letters('discard', ID)).toMatchObject({ status: 1 });
    expect((await letters('list')).lines).toHaveLength(2);

    expect((await letters('discard', ID, '--reason', 'not ours')).lines.at(-1)).toBe('discarded 1 dead letter');
    expect((await letters('list')).lines).toEqual(['no dead letters']);
  });

  it.each([
    [['replay'], 'Name ids'],
    [['show', 'nonsense'], 'nonsense is not the id of a dead letter'],
    [['show', 'news.article.comments/0/99'], 'There is no dead letter news.article.comments/0/99'],
    [['list', '--since', 'yesterday'], '"yesterday" is not a time'],
  ])('%j is one sentence and status 1', async (args, message) => {
    const { errors, status } = await letters(...args);

    expect(status).toBe(1);
    expect(errors).toContain(message);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
  });
});
