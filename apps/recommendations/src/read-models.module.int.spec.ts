import { ReadModelsModule } from './read-models.module.js';
import { RecommendationsUnderTest } from './recommendations-under-test.spec.js';
import { anId } from '#domain/article-state.builder.js';
import { ARTICLE_STATS, type ArticleStatsDocument } from '#mongo/article-stats.schema.js';
import { FIRST_READS } from '#mongo/first-read.schema.js';
import { ownModels, readModels } from '#mongo/models.js';
import { activityReadV1 } from '@broadsheet/contracts';
import { RebuildCommand } from '@broadsheet/messaging';
import { CurrentGeneration, type Generation, Lease, NextGeneration, openDatabase } from '@broadsheet/mongo';
import { databaseName } from '@broadsheet/platform';
import { until } from '@broadsheet/testing';
import type { Connection } from 'mongoose';

const GROUP = 'recommendations';
/** The readers here look every second which generation serves. */
const WAITS = { betweenAttemptsMs: 1_000, untilDroppedMs: 2_500 };
const READERS = ['reader-a', 'reader-b', 'reader-c'];

describe('read models that are rebuilt', () => {
  let sut: RecommendationsUnderTest;
  let database: Connection;
  let said: string[];

  beforeAll(async () => {
    sut = await RecommendationsUnderTest.start();
    const { MONGODB_URI: uri } = sut.config;
    database = await openDatabase({ uri, dbName: databaseName(GROUP, sut.config) }, ownModels);
    await sut.publishStories(1, 2, 3, 4, 5, 6);
    for (const reader of READERS) await read(reader, 1, 2, 3);
    await read('reader-d', 2, 1);
    await until(async () => (await stats(1))?.readers === 4, { what: 'all reads to count' });
  }, 60_000);
  beforeEach(() => (said = []));
  afterAll(async () => {
    await database.close();
    await sut.stop();
  });

  const read = async (readerId: string, ...articles: number[]) => {
    const activities = articles.map((article) => ({ type: 'read', articleId: anId(article) }));
    expect(await sut.send('POST', '/v1/activities', { body: { readerId, activities } })).toMatchObject({ status: 202 });
  };
  const rebuild = async (flags: { switchAnyway?: true } = {}, args: string[] = []): Promise<void> => {
    const { KAFKA_BROKERS: brokers, NAME_PREFIX: prefix } = sut.config;
    const say = (line: string): void => void said.push(line);
    const module = ReadModelsModule.forRoot(sut.config);
    const settings = { brokers, prefix, clientId: 'rebuild', group: GROUP, readModels, module, say, waits: WAITS };
    await new RebuildCommand(database, settings).run(args, flags);
  };
  const current = (): Promise<Generation> => new CurrentGeneration(database, readModels).toRead();
  const statsIn = async () => (await current()).collection<ArticleStatsDocument>(ARTICLE_STATS);
  const stats = async (article: number) => (await statsIn()).findOne({ _id: anId(article) });
  const firstReads = async () => (await current()).collection(FIRST_READS).countDocuments();
  const related = async () => (await sut.items('/v1/articles/1/related')).map(({ id, reason }) => [id, reason]);
  const trending = async () => (await sut.items('/v1/recommendations/trending?limit=50')).map(({ id }) => id);
  const numbers = async () => {
    const names = (await database.listCollections()).map(({ name }) => /^readers(?:_g(\d+))?$/.exec(name));
    return names.flatMap((found) => (found ? [Number(found[1] ?? 0)] : []));
  };

  it('are the same, serve instead of the old ones, and follow new events', async () => {
    const listed = [await related(), await trending()];
    await sut.deliver({ definition: activityReadV1, subject: 'x', key: 'reader-x', data: { nonsense: true } }, 1);
    await sut.caughtUp();
    await rebuild();

    expect(said).toContainEqual(expect.stringMatching(/ records read, 1 left out as they cannot be applied$/));
    expect(said.filter((line) => line.endsWith(': equal'))).toHaveLength(readModels.length);
    expect(said).toContainEqual(expect.stringMatching(/^first_reads: old (11 documents \w+), new \1: equal$/));
    expect([(await current()).number, await numbers()]).toEqual([1, [1]]);
    expect([await related(), await trending()]).toEqual(listed);
    await read('reader-e', 5);
    await until(async () => (await stats(5))?.readers === 1, { what: 'a read to count in the new ones' });
    await until(async () => (await trending()).indexOf(anId(5)) === 3, { what: 'the list to say so' });
  }, 60_000);

  it('do not serve where they differ, and repair what was wrong when they are told to', async () => {
    const before = await current();
    await (await statsIn()).updateOne({ _id: anId(1) }, { $set: { readers: 99 } });
    await (await statsIn()).deleteOne({ _id: anId(3) });
    await sut.caughtUp();

    await expect(rebuild()).rejects.toThrow(/^Generation 1 continues to serve, as the new one differs\. With --switch/);

    expect(said).toContainEqual(expect.stringMatching(/^article_stats.*: 2 differ, for example /));
    expect(said.filter((line) => line.includes(`${anId(1)}, ${anId(3)}`))).not.toEqual([]);
    expect([(await current()).number, await numbers()]).toEqual([before.number, [before.number]]);
    await read('reader-f', 5);
    await until(async () => (await stats(5))?.readers === 2, { what: 'writes to continue' });

    await rebuild({ switchAnyway: true });
    expect([(await stats(1))?.readers, (await stats(3))?.readers]).toEqual([4, 3]);
    expect((await stats(5))?.readers).toBe(2);
  }, 120_000);

  it('are built by one at a time, and again where one was killed', async () => {
    const serving = (await current()).number;
    const killed = new Lease(database, 'rebuild', 60_000);
    await killed.acquire();
    const left = await NextGeneration.begin(database, readModels);
    await left.made.collection(FIRST_READS).insertOne({ reader: 'half' });
    await left.hold();
    const counted = await firstReads();
    await read('reader-g', 6);
    expect(await trending()).toHaveLength(6);

    await expect(rebuild()).rejects.toThrow('Another rebuild is running');
    expect([(await current()).number, await firstReads()]).toEqual([serving, counted]);
    await killed.release();
    await rebuild();

    expect([(await current()).number, await numbers()]).toEqual([left.made.number + 1, [left.made.number + 1]]);
    expect(await firstReads()).toBe(counted + 1);
  }, 120_000);

  it('hold in the end what the group had fetched and not applied to them when it was switched', async () => {
    await sut.caughtUp();
    const counted = await firstReads();
    await sut.stopServing();
    const data = { activityId: anId(77), readerId: 'reader-h', articleId: anId(4), at: new Date().toISOString() };
    await sut.deliver({ definition: activityReadV1, subject: 'reader-h', key: 'reader-h', data }, 1);

    await rebuild();

    expect(said).toContainEqual(expect.stringMatching(new RegExp(`^first_reads: old ${counted} .*: equal$`)));
    expect(await firstReads()).toBe(counted + 1);
  }, 60_000);

  it('say what of the command they do not understand', async () => {
    await expect(rebuild({}, ['--force'])).rejects.toThrow(
      'Unknown argument --force; the only option is --switch-anyway.',
    );
  });
});
