import { batches, wireBytes } from './batches.js';
import type { PendingAggregate } from './outbox-collection.js';
import { anOutboxRecord } from '#fixtures/records.fixture.spec.js';

const anAggregate = (id: string, events: number, data = '{}'): PendingAggregate => ({
  id,
  oneShot: false,
  records: Array.from({ length: events }, (_, n) => anOutboxRecord({ subject: id, version: n + 1, data })),
});

async function sut(aggregates: PendingAggregate[], limits: { events: number; bytes: number }) {
  async function* pending(): AsyncGenerator<PendingAggregate> {
    yield* await Promise.resolve(aggregates);
  }
  const cut: PendingAggregate[][] = [];
  for await (const batch of batches(pending(), limits)) cut.push(batch);
  return cut.map((batch) => batch.map(({ id, records }) => `${id}:${records.map(({ version }) => version).join(',')}`));
}

describe('batches', () => {
  it('fills a batch with several aggregates', async () => {
    expect(await sut([anAggregate('a', 2), anAggregate('b', 1)], { events: 5, bytes: 9_999 })).toEqual([
      ['a:1,2', 'b:1'],
    ]);
  });

  it('spreads what does not fit over several, in order', async () => {
    const cut = await sut([anAggregate('a', 2), anAggregate('b', 3)], { events: 3, bytes: 9_999 });

    expect(cut).toEqual([['a:1,2', 'b:1'], ['b:2,3']]);
  });

  it('counts bytes', async () => {
    const bytes = wireBytes(anOutboxRecord({ data: '{}' })) * 2;

    expect(await sut([anAggregate('a', 3)], { events: 500, bytes })).toEqual([['a:1,2'], ['a:3']]);
  });

  it('gives a record above the limit a batch of its own', async () => {
    const cut = await sut([anAggregate('a', 1), anAggregate('large', 1, 'x'.repeat(5_000)), anAggregate('b', 1)], {
      events: 500,
      bytes: 4_000,
    });

    expect(cut).toEqual([['a:1'], ['large:1'], ['b:1']]);
  });

  it('makes none of nothing', async () => {
    expect(await sut([anAggregate('a', 0)], { events: 5, bytes: 9_999 })).toEqual([]);
  });
});
