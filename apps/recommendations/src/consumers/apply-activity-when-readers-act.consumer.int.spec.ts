import { ApplyActivityWhenReadersActConsumer } from './apply-activity-when-readers-act.consumer.js';
import { aRead, NOW } from './read-event.spec.js';
import { anId } from '#domain/article-state.builder.js';
import { contents, freshDatabase } from '#mongo/database.spec.js';
import { activitiesIn, popularityOf } from '#mongo/activities.spec.js';
import { popularityNow } from '#ranking/popularity.js';
import { ApplyActivityUseCase } from '#use-cases/apply-activity.use-case.js';
import type { Connection } from 'mongoose';

describe('ApplyActivityWhenReadersActConsumer', () => {
  let connection: Connection;
  let sut: ApplyActivityWhenReadersActConsumer;

  beforeEach(async () => {
    connection = await freshDatabase();
    sut = new ApplyActivityWhenReadersActConsumer(new ApplyActivityUseCase(activitiesIn(connection), 5));
  });

  afterEach(() => connection.close());

  const readers = async (...ids: string[]) => {
    const stats = await popularityOf(connection).statsOf(ids);
    return new Map([...stats].map(([id, one]) => [id, one.readers]));
  };
  const deliver = (...events: Parameters<typeof sut.handle>[0][number][]) => sut.handle(events);

  it('makes an article as popular as its readers are many and recent', async () => {
    await deliver(aRead('reader-a', 1), aRead('reader-b', 1, 6), aRead('reader-a', 2, 12));
    const [first, second] = await popularityOf(connection).mostRead(5);
    expect([first?.articleId, second?.articleId]).toEqual([anId(1), anId(2)]);
    expect(popularityNow(first?.value ?? 0, 6, NOW)).toBeCloseTo(1.5, 9);
    expect(popularityNow(second?.value ?? 0, 6, NOW)).toBeCloseTo(0.25, 9);
    expect(await readers(anId(1), anId(3))).toEqual(new Map([[anId(1), 2]]));
  });

  it('changes nothing when the event is delivered twice, or when the reader reads it again', async () => {
    await deliver(aRead('reader-a', 1, 2), aRead('reader-a', 2, 1));
    const before = await contents(connection);
    await expect(deliver(aRead('reader-a', 1, 2), aRead('reader-a', 1))).resolves.toEqual(['duplicate', 'duplicate']);
    await expect(contents(connection)).resolves.toBe(before);
  });

  it('ends the same when the reads of two readers come in the wrong order', async () => {
    const [a, b] = [aRead('reader-a', 1, 5), aRead('reader-b', 1, 1)];
    await deliver(b, a);
    const [late] = await popularityOf(connection).mostRead(1);
    const other = await freshDatabase();
    sut = new ApplyActivityWhenReadersActConsumer(new ApplyActivityUseCase(activitiesIn(other), 5));
    await deliver(a, b);
    const [ordered] = await popularityOf(other).mostRead(1);
    await other.close();
    expect(late?.value).toBeCloseTo(ordered?.value ?? Number.NaN, 9);
  });

  it('ignores a read that claims to be more than an hour in the future', async () => {
    const before = await contents(connection);
    await expect(deliver(aRead('reader-a', 1, -1.01))).resolves.toEqual(['done']);
    await expect(contents(connection)).resolves.toBe(before);
  });

  it('counts what is read in one sitting, weighed by how many, in both directions', async () => {
    await deliver(aRead('reader-a', 1, 5), aRead('reader-a', 2, 4), aRead('reader-a', 3, 3), aRead('reader-b', 1, 0));
    await deliver(aRead('reader-a', 4, -0.5 - 3));
    const coReads = await popularityOf(connection).coReadsOf([anId(1), anId(3), anId(9)]);
    expect(coReads.get(anId(1))?.readers).toBe(1);
    expect(coReads.get(anId(1))?.weights.get(anId(2))).toBeCloseTo(1, 12);
    expect(coReads.get(anId(1))?.weights.get(anId(3))).toBeCloseTo(Math.SQRT1_2, 12);
    expect([...(coReads.get(anId(3))?.weights.keys() ?? [])].sort()).toEqual([anId(1), anId(2)]);
    expect(coReads.has(anId(9))).toBe(false);
  });

  it('knows who read an article last, in whatever order the reads arrive', async () => {
    await deliver(aRead('reader-b', 1, 2), aRead('reader-a', 1, 3), aRead('reader-c', 1, 1), aRead('reader-c', 2, 9));
    const last = await popularityOf(connection).lastReadersOf([anId(1), anId(2), anId(3)]);
    expect(last).toEqual(
      new Map([
        [anId(1), ['reader-c', 'reader-b', 'reader-a']],
        [anId(2), ['reader-c']],
      ]),
    );
  });

  it('says of each read of a slice how it ended, the same reader and the same read among them', async () => {
    const reads = [aRead('reader-a', 1), aRead('reader-b', 1), aRead('reader-a', 1), aRead('reader-a', 2)];
    await expect(deliver(...reads)).resolves.toEqual(['done', 'done', 'duplicate', 'done']);
  });

  it('does not lose a read when many processes apply some at once', async () => {
    const replica = () =>
      new ApplyActivityWhenReadersActConsumer(new ApplyActivityUseCase(activitiesIn(connection), 5));
    const slices = Array.from({ length: 10 }, (_, n) => [0, 1, 2].map((at) => aRead(`reader-${n * 3 + at}`, 1, at)));
    await Promise.all(slices.map((events) => untilApplied(() => replica().handle(events))));
    expect(await readers(anId(1))).toEqual(new Map([[anId(1), 30]]));
  });
});

/** The stream delivers again what has lost too often against others. */
async function untilApplied(deliver: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await deliver();
      return;
    } catch (error) {
      if ((error as Error).name !== 'TooMuchContention') throw error;
    }
  }
}
