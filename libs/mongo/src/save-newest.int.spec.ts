import { connectionSettings } from './connection-settings.js';
import { createConnection } from './create-connection.js';
import { type NewVersion, saveNewest as sut, type VersionedDocument } from './save-newest.js';
import { freshMongoUri } from '@broadsheet/testing';
import { type Connection, type Model, Schema } from 'mongoose';

interface Known extends VersionedDocument {
  readonly text: string;
}

const schema = new Schema<Known>(
  { _id: { type: String, required: true }, text: String, v: { type: Number, required: true } },
  { versionKey: false },
);

describe('saveNewest', () => {
  let connection: Connection;
  let model: Model<Known>;

  beforeAll(async () => {
    const uri = freshMongoUri();
    connection = createConnection();
    model = connection.model<Known>('Known', schema);
    await connection.openUri(uri, connectionSettings({ uri, dbName: new URL(uri).pathname.slice(1) }));
  });
  beforeEach(() => model.deleteMany());
  afterAll(async () => {
    await connection.dropDatabase();
    await connection.close();
  });

  const change = (id: string, version: number) => ({ id, version, state: () => ({ text: `${id}${version}` }) });
  const stored = async () => (await model.find().sort({ _id: 1 }).lean()).map(({ text }) => text);

  it('keeps the newest of each id, and says of every change how it ended', async () => {
    await sut(model, [change('b', 5), change('c', 2)]);

    const saved = await sut(model, [
      ...[change('a', 1), change('a', 3), change('a', 2), change('a', 3)],
      ...[change('b', 4), change('c', 2), change('c', 1), change('d', 1)],
    ]);

    const ofA = ['superseded', 'done', 'superseded', 'duplicate'];
    expect(saved).toEqual([...ofA, 'superseded', 'duplicate', 'superseded', 'done']);
    expect(await stored()).toEqual(['a3', 'b5', 'c2', 'd1']);
  });

  it('changes nothing when the same comes again', async () => {
    const changes = [change('a', 1), change('a', 2), change('b', 1)];
    await sut(model, changes);

    expect(await sut(model, changes)).toEqual(['superseded', 'duplicate', 'duplicate']);
    expect(await stored()).toEqual(['a2', 'b1']);
  });

  it('makes a document of the newest only', async () => {
    const made: number[] = [];
    const watched = (version: number): NewVersion<{ text: string }> => ({
      id: 'a',
      version,
      state: () => {
        made.push(version);
        return { text: 'x' };
      },
    });

    await sut(model, [watched(1), watched(3), watched(2)]);

    expect(made).toEqual([3]);
  });

  it('ends with the newest where many writers of a new id come at once', async () => {
    const ids = Array.from({ length: 20 }, (_, n) => `id-${n + 10}-`);
    const writers = [5, 1, 9, 3, 7, 2, 8, 4, 6].map((version) => ids.map((id) => change(id, version)));

    await Promise.all(writers.map((changes) => sut(model, changes)));

    expect(await stored()).toEqual(ids.map((id) => `${id}9`));
  });

  it('has nothing to do for nothing', async () => {
    expect(await sut(model, [])).toEqual([]);
  });

  it('throws what does not fit the schema, and stores the rest', async () => {
    const wrong = { id: 'x', version: 1, state: () => ({ txet: 'x' }) } as unknown as NewVersion<{ text: string }>;

    await expect(sut(model, [change('a', 1), wrong])).rejects.toThrow();
    expect(await stored()).toEqual(['a1']);
  });

  it('distinguishes one change from another', async () => {
    const outcomes = [await sut(model, [change('a', 2)]), await sut(model, [change('a', 2)])];

    expect([...outcomes, await sut(model, [change('a', 1)])].flat()).toEqual(['done', 'duplicate', 'superseded']);
  });
});
