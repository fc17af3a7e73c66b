import { CURATIONS, type CurationDocument } from './curation.schema.js';
import { freshDatabase } from './database.spec.js';
import { MongoCurationRepository } from './mongo-curation.repository.js';
import { anId } from '#domain/article-state.builder.js';
import { forEver } from '#domain/curation.builder.js';
import { exclude, pin } from '#domain/curation.js';
import { besideArticle, inList } from '#domain/place.js';
import { outboxWithoutRelay } from '@broadsheet/messaging';
import { SystemClock, UuidIds } from '@broadsheet/platform';
import type { Connection } from 'mongoose';

const now = new Date('2026-03-01T10:00:00.000Z');
const until = new Date('2026-03-02T10:00:00.000Z');
const by = { kind: 'account', id: 'ed' } as const;

describe('MongoCurationRepository', () => {
  let connection: Connection;
  let sut: MongoCurationRepository;
  const stored = () => connection.collection<{ _id: string }>(CURATIONS);

  beforeAll(async () => {
    connection = await freshDatabase();
    const outbox = outboxWithoutRelay(new SystemClock(), new UuidIds());
    sut = new MongoCurationRepository(connection.model<CurationDocument>(CURATIONS), outbox);
  });
  afterAll(() => connection.close());

  const decide = async (what: typeof pin, number: number, ends: Date | null) => {
    const change = what(await sut.get(inList('latest')), { id: anId(number), until: ends, by, now });
    return change && sut.save(change);
  };

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
    const change = pin(before, { id: anId(2), until, by, now });
    expect(change && (await sut.save(change))?.version).toBe(8);
    expect((await sut.get(besideArticle(anId(1)))).pins).toEqual([{ id: anId(2), until }, ...forEver(3)]);
  });

  it('leaves pins where a program of before reads them, and takes its word', async () => {
    const place = besideArticle(anId(5));
    const first = pin(await sut.get(place), { id: anId(6), until, by, now });
    if (first) await sut.save(first);
    const { modifiedCount } = await stored().updateOne(
      { _id: anId(5), pinnedIds: anId(6) },
      { $set: { pinnedIds: [anId(7)], version: 2 } },
    );
    expect(modifiedCount).toBe(1);
    expect((await sut.get(place)).pins).toEqual(forEver(7));
  });

  it('saves nothing over what somebody else changed first', async () => {
    const change = exclude(await sut.get(inList('popular')), { id: anId(2), until: null, by, now });
    if (!change) throw new Error('nothing was excluded before');
    expect((await sut.save(change))?.version).toBe(1);
    expect(await sut.save(change)).toBeNull();
    expect(await sut.save({ ...change, before: { ...change.before, version: 4 } })).toBeNull();
  });
});
