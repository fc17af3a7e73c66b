import { ApplyActivityWhenReadersActConsumer } from './apply-activity-when-readers-act.consumer.js';
import { anEvent } from './envelope.builder.js';
import { aRead, hoursAgo, NOW } from './read-event.spec.js';
import { anId } from '#domain/article-state.builder.js';
import { activitiesIn, popularityOf } from '#mongo/activities.spec.js';
import { contents, freshDatabase } from '#mongo/database.spec.js';
import { popularityNow } from '#ranking/popularity.js';
import { ApplyActivityUseCase } from '#use-cases/apply-activity.use-case.js';
import { activityHistoryClearedV1, activityReactedV1, type Reaction } from '@broadsheet/contracts';
import type { Connection } from 'mongoose';

describe('ApplyActivityWhenReadersActConsumer, besides reads', () => {
  let connection: Connection;
  let sut: ApplyActivityWhenReadersActConsumer;

  beforeEach(async () => {
    connection = await freshDatabase();
    sut = new ApplyActivityWhenReadersActConsumer(new ApplyActivityUseCase(activitiesIn(connection), 5));
  });

  afterEach(() => connection.close());

  const reacted = (readerId: string, article: number, reaction: Reaction, hours = 0) =>
    anEvent(activityReactedV1, {
      data: { ...aRead(readerId, article, hours).data, reaction },
      time: NOW.toISOString(),
    });
  const cleared = (readerId: string, hours: number) => {
    const at = hoursAgo(hours);
    return anEvent(activityHistoryClearedV1, { data: { readerId, at }, time: at });
  };
  const contentsOf = async (...names: string[]) =>
    JSON.stringify(
      await Promise.all(names.map((name) => connection.collection(name).find().sort({ _id: 1 }).toArray())),
    );
  const deliver = (...events: Parameters<typeof sut.handle>[0][number][]) => sut.handle(events);
  const statsOf = (article: number) =>
    connection.collection<{ _id: string }>('article_stats').findOne({ _id: anId(article) });

  it('forgets who read, and counts it no second time when it is read again', async () => {
    const [before, after] = [aRead('reader-a', 1, 5), aRead('reader-a', 1, 1)];
    await deliver(before, aRead('reader-a', 2, 4), aRead('reader-b', 1, 6));
    const counted = await contentsOf('article_stats', 'coreads');
    await expect(deliver(cleared('reader-a', 2))).resolves.toEqual(['done']);
    const last = () => popularityOf(connection).lastReadersOf([anId(1)]);
    expect((await last()).get(anId(1))).toEqual(['reader-b']);
    expect(await connection.collection('first_reads').countDocuments()).toBe(3);
    expect(JSON.stringify(await connection.collection('readers').findOne({ reads: [] }))).toContain('reader-a');

    await expect(deliver(before, after, after)).resolves.toEqual(['duplicate', 'done', 'duplicate']);
    expect((await last()).get(anId(1))).toEqual(['reader-a', 'reader-b']);
    await expect(deliver(cleared('reader-a', 2), before)).resolves.toEqual(['duplicate', 'duplicate']);
    expect((await last()).get(anId(1))).toEqual(['reader-a', 'reader-b']);
    expect(await contentsOf('article_stats', 'coreads')).toBe(counted);
  });

  it('knows of a clearing from what was reported after it, and may receive it late', async () => {
    const again = aRead('reader-a', 1, 1);
    await deliver(aRead('reader-a', 1, 5), aRead('reader-a', 2, 5));
    const clearing = cleared('reader-a', 2);
    await deliver({ ...again, data: { ...again.data, clearedAt: clearing.data.at } });
    const before = await contents(connection);
    const last = await popularityOf(connection).lastReadersOf([anId(1), anId(2)]);
    expect([...last.values()]).toEqual([['reader-a'], []]);
    await expect(deliver(clearing)).resolves.toEqual(['duplicate']);
    await expect(contents(connection)).resolves.toBe(before);
  });

  it('counts a read of a reader without history, and stores it for nobody', async () => {
    await deliver({ ...aRead('reader-a', 1), data: { ...aRead('reader-a', 1).data, remember: false } });
    expect(await statsOf(1)).toMatchObject({ readers: 1 });
    expect(await contentsOf('readers', 'coreads')).toBe('[[],[]]');
    expect(await connection.collection('first_reads').countDocuments({ reader: { $exists: true } })).toBe(0);
  });

  it('does not take a glance for a read', async () => {
    const glance = (dwellSeconds: number) => ({
      ...aRead('reader-a', 1),
      data: { ...aRead('reader-a', 1).data, dwellSeconds },
    });
    const before = await contents(connection);
    await deliver(glance(0), glance(4.9));
    await expect(contents(connection)).resolves.toBe(before);
    await deliver(glance(5));
    expect(await statsOf(1)).toMatchObject({ readers: 1 });
  });

  it('adds what a reader makes of an article, once of each kind', async () => {
    const kinds = ['like', 'bookmark', 'follow', 'dislike'] as const;
    await deliver(aRead('reader-a', 1), ...kinds.map((kind) => reacted('reader-a', 1, kind)));
    const outcomes = await deliver(...kinds.map((kind) => reacted('reader-a', 1, kind)));
    expect(outcomes).toEqual(['duplicate', 'duplicate', 'duplicate', 'duplicate']);
    const [first] = await popularityOf(connection).mostRead(1);
    expect(popularityNow(first?.value ?? 0, 6, NOW)).toBeCloseTo(1 + 2 + 2.5 + 3, 9);
    expect(await connection.collection('article_stats').findOne()).toMatchObject({ readers: 1, reactions: 3 });
  });

  it('keeps the newer of a like and a dislike, in whatever order they come', async () => {
    await deliver(reacted('reader-a', 1, 'like', 1), reacted('reader-a', 1, 'dislike', 2));
    await deliver(reacted('reader-a', 2, 'dislike', 1), reacted('reader-a', 2, 'like', 2));
    const reader = await connection.collection('readers').findOne();
    expect(reader?.['opinions']).toMatchObject([
      { article: anId(1), kind: 'like' },
      { article: anId(2), kind: 'dislike' },
    ]);
  });
});
