import { contents, freshDatabase } from './database.spec.js';
import { activitiesIn } from './activities.spec.js';
import { anId } from '#domain/article-state.builder.js';
import type { ReaderActivity } from '#domain/activity.js';
import type { HandlerOutcome } from '@broadsheet/contracts';
import type { Connection } from 'mongoose';

const NOW = Date.UTC(2026, 10, 2, 12);
const HOUR_MS = 3_600_000;

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator; Numerical Recipes, 1992). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const KINDS = ['like', 'bookmark', 'follow', 'comment', 'dislike'] as const;

/**
 * Few readers and articles, so that there are sittings, repetitions and duplicates; times go ahead with much disorder. What
 * has come before a clearing was done before it, as readers report nothing of what is to come.
 */
function aLog(seed: number, length: number): ReaderActivity[] {
  const next = random(seed);
  const log: ReaderActivity[] = [];
  for (let n = 0; n < length; n += 1) {
    const repeated = next() < 0.1 ? log[Math.floor(next() * log.length)] : undefined;
    const at = new Date(NOW + Math.floor((next() * 15 + (25 * n) / length - 40) * HOUR_MS));
    const told = { readerId: `reader-${Math.floor(next() * 9)}`, at, reportedAt: new Date(NOW) };
    const deed = { ...told, articleId: anId(Math.floor(next() * 45)), remembered: next() < 0.95 };
    const kind = KINDS[Math.floor(next() * 15)] ?? 'read';
    const done: ReaderActivity =
      next() < 0.04 ? { ...told, kind: 'clearing', at: after(log, told.readerId) } : { ...deed, kind };
    log.push(repeated ?? done);
  }
  return log;
}

function after(log: readonly ReaderActivity[], reader: string): Date {
  const times = log.filter(({ readerId }) => readerId === reader).map(({ at }) => at.getTime());
  return new Date(Math.max(NOW - 40 * HOUR_MS, ...times));
}

/** Readers mixed otherwise, as other partitions would; what one reader did stays in its order. */
function mixedOtherwise(log: readonly ReaderActivity[], seed: number): ReaderActivity[] {
  const next = random(seed);
  const queues = [...Map.groupBy(log, ({ readerId }) => readerId).values()];
  return log.flatMap(() => {
    const waiting = queues.filter((queue) => queue.length > 0);
    return waiting[Math.floor(next() * waiting.length)]?.shift() ?? [];
  });
}

function inSlices(log: readonly ReaderActivity[], seed: number): ReaderActivity[][] {
  const next = random(seed);
  const slices: ReaderActivity[][] = [];
  for (let from = 0; from < log.length;) {
    const size = 1 + Math.floor(next() * 90);
    slices.push(log.slice(from, from + size));
    from += size;
  }
  return slices;
}

describe('MongoActivityRepository', () => {
  const databases: Connection[] = [];
  const open = async () => {
    databases.push(await freshDatabase());
    return databases.at(-1) as Connection;
  };
  afterEach(() => Promise.all(databases.splice(0).map((connection) => connection.close())));

  const apply = async (connection: Connection, slices: readonly ReaderActivity[][]): Promise<HandlerOutcome[]> => {
    const sut = activitiesIn(connection);
    const applied: HandlerOutcome[] = [];
    for (const slice of slices) applied.push(...(await sut.add(slice)));
    return applied;
  };
  /** Sums of the same numbers in another order differ in their last digits. */
  const state = async (connection: Connection) =>
    JSON.parse(await contents(connection), (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(11)) : value,
    ) as unknown;

  it.each([1, 2])(
    'ends the same in slices as one by one, whatever is in them (log %i)',
    async (seed) => {
      const log = aLog(seed, 300);
      const [oneByOne, inBulk] = [await open(), await open()];

      const single = await apply(
        oneByOne,
        log.map((activity) => [activity]),
      );
      const bulk = await apply(inBulk, inSlices(log, seed));

      expect(bulk).toEqual(single);
      expect(new Set(bulk)).toEqual(new Set(['done', 'duplicate']));
      expect(await state(inBulk)).toEqual(await state(oneByOne));
      expect(await oneByOne.collection('coreads').countDocuments()).toBeGreaterThan(100);
    },
    60_000,
  );

  it('changes nothing when slices come again, cut otherwise', async () => {
    const log = aLog(4, 300);
    const connection = await open();
    await apply(connection, inSlices(log, 4));
    const before = await contents(connection);

    expect(new Set(await apply(connection, inSlices(log, 5)))).toEqual(new Set(['duplicate']));
    expect(await contents(connection)).toBe(before);
  });

  it.each([6, 7])(
    'ends the same when partitions come in another order, twice, and cut otherwise (log %i)',
    async (seed) => {
      const log = aLog(seed, 300);
      const [once, again] = [await open(), await open()];
      await apply(once, inSlices(log, seed));

      const other = mixedOtherwise(log, seed + 10);
      await apply(again, [...inSlices(other, seed + 20), ...inSlices(other, seed + 30)]);

      expect(await state(again)).toEqual(await state(once));
      for (const name of ['coreads', 'counted_reactions']) {
        expect(await once.collection(name).countDocuments()).toBeGreaterThan(50);
      }
      expect(await once.collection('readers').countDocuments({ clearedAt: { $exists: true } })).toBeGreaterThan(1);
    },
    60_000,
  );

  it('takes a reader who reads everything in one sitting, and sets little beside each', async () => {
    const reads = Array.from({ length: 450 }, (_, n): ReaderActivity => {
      return {
        kind: 'read',
        remembered: true,
        readerId: 'bot',
        articleId: anId(n),
        at: new Date(NOW + n),
        reportedAt: new Date(NOW),
      };
    });
    const connection = await open();

    expect(new Set(await apply(connection, [reads]))).toEqual(new Set(['done']));
    expect(await connection.collection('coreads').countDocuments()).toBe(2 * (450 * 10 - (10 * 11) / 2));
  });
});
