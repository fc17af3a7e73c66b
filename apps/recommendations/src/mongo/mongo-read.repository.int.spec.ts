import { contents, expectSameContents, freshDatabase } from './database.spec.js';
import { readsIn } from './reads.spec.js';
import type { Applied } from '#domain/applied.js';
import { anId } from '#domain/article-state.builder.js';
import type { Read } from '#domain/read.js';
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

/** Few readers and articles, so that there are sittings, repetitions and duplicates; times in no order. */
function aLog(seed: number, length: number): Read[] {
  const next = random(seed);
  const reads: Read[] = [];
  for (let n = 0; n < length; n += 1) {
    const repeated = next() < 0.1 ? reads[Math.floor(next() * reads.length)] : undefined;
    const at = new Date(NOW - Math.floor(next() * 40 * HOUR_MS));
    const [readerId, articleId] = [`reader-${Math.floor(next() * 9)}`, anId(Math.floor(next() * 45))];
    reads.push(repeated ?? { readerId, articleId, at, reportedAt: new Date(NOW) });
  }
  return reads;
}

function inSlices(reads: readonly Read[], seed: number): Read[][] {
  const next = random(seed);
  const slices: Read[][] = [];
  for (let from = 0; from < reads.length;) {
    const size = 1 + Math.floor(next() * 90);
    slices.push(reads.slice(from, from + size));
    from += size;
  }
  return slices;
}

describe('MongoReadRepository', () => {
  const databases: Connection[] = [];
  const open = async () => {
    databases.push(await freshDatabase());
    return databases.at(-1) as Connection;
  };
  afterEach(() => Promise.all(databases.splice(0).map((connection) => connection.close())));

  const apply = async (connection: Connection, slices: readonly Read[][]): Promise<Applied[]> => {
    const sut = readsIn(connection);
    const applied: Applied[] = [];
    for (const slice of slices) applied.push(...(await sut.add(slice)));
    return applied;
  };

  it.each([1, 2])(
    'ends the same in slices as one by one, whatever is in them (log %i)',
    async (seed) => {
      const log = aLog(seed, 200);
      const [oneByOne, inBulk] = [await open(), await open()];

      const single = await apply(
        oneByOne,
        log.map((read) => [read]),
      );
      const bulk = await apply(inBulk, inSlices(log, seed));

      expect(bulk).toEqual(single);
      expect(new Set(bulk)).toEqual(new Set(['done', 'duplicate']));
      await expectSameContents(inBulk, oneByOne);
      expect(await oneByOne.collection('coreads').countDocuments()).toBeGreaterThan(100);
    },
    60_000,
  );

  it('changes nothing when slices come again, cut otherwise', async () => {
    const log = aLog(4, 200);
    const connection = await open();
    await apply(connection, inSlices(log, 4));
    const before = await contents(connection);

    expect(new Set(await apply(connection, inSlices(log, 5)))).toEqual(new Set(['duplicate']));
    expect(await contents(connection)).toBe(before);
  });

  it('takes a reader who reads everything in one sitting, and sets little beside each', async () => {
    const reads = Array.from({ length: 450 }, (_, n): Read => {
      return { readerId: 'bot', articleId: anId(n), at: new Date(NOW + n), reportedAt: new Date(NOW) };
    });
    const connection = await open();

    expect(new Set(await apply(connection, [reads]))).toEqual(new Set(['done']));
    expect(await connection.collection('coreads').countDocuments()).toBe(2 * (450 * 10 - (10 * 11) / 2));
  });
});
