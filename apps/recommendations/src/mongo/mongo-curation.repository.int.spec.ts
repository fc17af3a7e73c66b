import { CURATIONS, type CurationDocument } from './curation.schema.js';
import { freshDatabase } from './database.spec.js';
import { MongoCurationRepository } from './mongo-curation.repository.js';
import { anId } from '#domain/article-state.builder.js';
import { forEver } from '#domain/curation.builder.js';
import { type Curation, exclude, pin } from '#domain/curation.js';
import { besideArticle, inList, type Place } from '#domain/place.js';
import { outboxWithoutRelay } from '@broadsheet/messaging';
import { SystemClock, UuidIds } from '@broadsheet/platform';
import type { Connection } from 'mongoose';

const now = new Date('2026-03-01T10:00:00.000Z');
const until = new Date('2026-03-02T10:00:00.000Z');
const by = { kind: 'account', id: 'ed' } as const;

describe('MongoCurationRepository', () => {
  const outbox = outboxWithoutRelay(new SystemClock(), new UuidIds());
  let connection: Connection;
  let sut: MongoCurationRepository;
  const stored = () => connection.collection<{ _id: string }>(CURATIONS);

  beforeAll(async () => {
    connection = await freshDatabase();
    sut = new MongoCurationRepository(connection.model<CurationDocument>(CURATIONS), outbox);
  });
  afterAll(() => connection.close());

  const decide = (what: typeof pin, number: number, ends: Date | null, place: Place = inList('latest')) =>
    sut.change(place, (before) => what(before, { id: anId(number), until: ends, by, now }));

  it('reads what it saved, with the events beside it', async () => {
    await decide(pin, 2, until);
    await decide(pin, 3, null);
    const saved = await decide(exclude, 4, until);
    expect(await sut.get(inList('latest'))).toEqual(saved);
    expect(saved).toMatchObject({
      pins: [{ id: anId(2), until }, ...forEver(3)],
      exclusions: [{ id: anId(4), until }],
      version: 3,
    });
    const document = await stored().findOne({ _id: 'latest' });
    expect(document).toMatchObject({ outbox: [{ version: 1 }, { version: 2 }, { version: 3 }] });
  });

  it('reads pins that were stored before they could end, and changes them', async () => {
    await stored().insertOne({ _id: anId(1), pinnedIds: [anId(2), anId(3)], version: 7, outbox: [] } as {
      _id: string;
    });
    const before = await sut.get(besideArticle(anId(1)));
    expect(before).toEqual({ place: besideArticle(anId(1)), pins: forEver(2, 3), exclusions: [], version: 7 });
    expect((await decide(pin, 2, until, besideArticle(anId(1)))).version).toBe(8);
    expect((await sut.get(besideArticle(anId(1)))).pins).toEqual([{ id: anId(2), until }, ...forEver(3)]);
  });

  it('stores pins where an older release reads them, and follows its changes', async () => {
    const place = besideArticle(anId(5));
    await decide(pin, 6, until, place);
    const { modifiedCount } = await stored().updateOne(
      { _id: anId(5), pinnedIds: anId(6) },
      { $set: { pinnedIds: [anId(7)], version: 2 } },
    );
    expect(modifiedCount).toBe(1);
    expect((await sut.get(place)).pins).toEqual(forEver(7));
  });

  it('saves nothing where nothing is decided', async () => {
    const before = await sut.get(inList('trending'));
    expect(await sut.change(inList('trending'), () => null)).toEqual(before);
    expect(await stored().findOne({ _id: 'trending' })).toBeNull();
  });

  it.each(['insert', 'update'])('decides again on what another editor has just saved (%s)', async (kind) => {
    const place = kind === 'insert' ? inList('popular') : besideArticle(anId(1));
    const { version, exclusions } = await sut.get(place);
    const seen: number[] = [];
    const changes = [21, 22, 23].map((number) =>
      sut.change(place, (before) => {
        seen.push(before.version);
        return exclude(before, { id: anId(number), until: null, by, now });
      }),
    );
    await Promise.all(changes);
    const after = await sut.get(place);
    expect(after.version).toBe(version + 3);
    expect(after.exclusions).toHaveLength(exclusions.length + 3);
    expect(seen.length).toBeGreaterThan(3);
  });

  it('saves nothing over newer choices, and gives up after losing five times', async () => {
    const place = besideArticle(anId(1));
    const stale = { ...(await sut.get(place)), version: 2 };
    let decisions = 0;
    class StaleReads extends MongoCurationRepository {
      override get(): Promise<Curation> {
        return Promise.resolve(stale);
      }
    }
    const late = new StaleReads(connection.model<CurationDocument>(CURATIONS), outbox);
    const change = late.change(place, (before) => {
      decisions += 1;
      return pin(before, { id: anId(9), until, by, now });
    });
    await expect(change).rejects.toMatchObject({ code: 'TOO_MANY_CONCURRENT_CHANGES' });
    expect(decisions).toBe(5);
    expect((await sut.get(place)).pins).not.toContainEqual({ id: anId(9), until });
  });
});
