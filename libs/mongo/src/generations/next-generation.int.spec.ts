import { compareGenerations } from './compare-generations.js';
import { CurrentGeneration } from './current-generation.js';
import { generationRecords } from './generation-record.js';
import { NextGeneration } from './next-generation.js';
import { connectionSettings } from '#connection-settings.js';
import { createConnection } from '#create-connection.js';
import { inTransaction } from '#in-transaction.js';
import { freshMongoUri, until } from '@broadsheet/testing';
import { type Connection, mongo, Schema } from 'mongoose';

interface Note {
  readonly _id: string;
  readonly words?: number;
  readonly storedAt?: Date;
}

const DAY_S = 86_400;
const noteSchema = new Schema<Note>({ _id: String, words: Number, storedAt: Date }, { collection: 'notes' });
noteSchema.index({ storedAt: 1 }, { expireAfterSeconds: DAY_S });
const shelfSchema = new Schema<Note>({ _id: String }, { collection: 'shelves' });
const definitions = [
  { name: 'Note', schema: noteSchema },
  { name: 'Shelf', schema: shelfSchema },
];

describe('NextGeneration', () => {
  let connection: Connection;
  let serving: CurrentGeneration;

  beforeEach(async () => {
    const uri = freshMongoUri();
    connection = createConnection();
    await connection.openUri(uri, connectionSettings({ uri, dbName: new URL(uri).pathname.slice(1) }));
    serving = new CurrentGeneration(connection, definitions);
  });
  afterEach(async () => {
    await connection.dropDatabase();
    await connection.close();
  });

  const begin = () => NextGeneration.begin(connection, definitions);
  const collections = async () => (await connection.listCollections()).map(({ name }) => name).sort();
  const writing = async () => (await serving.toWrite()).number;
  const runOut = () => generationRecords(connection).updateOne({}, { $set: { heldUntil: new Date(0) } });
  const insert = async (...ids: string[]) => {
    const generation = await serving.toWrite();
    await generation.collection<Note>('Note').insertMany(ids.map((_id) => ({ _id, words: 1, storedAt: new Date() })));
  };

  it('is built while another serves, serves once it is switched to, and leaves nothing of the other', async () => {
    await insert('a');
    await connection.createCollection('notes_of_others');
    const sut = await begin();
    expect([await writing(), (await serving.toRead()).number]).toEqual([0, 0]);
    await sut.hold();

    expect(await sut.serve()).toBe(true);

    expect(await writing()).toBe(1);
    await until(async () => (await serving.toRead()).number === 1, { what: 'readers to notice' });
    await sut.dropServed();
    expect(await collections()).toEqual(['generations', 'notes_g1', 'notes_of_others', 'shelves_g1']);
    await insert('b');
    expect(await connection.collection('notes_g1').countDocuments()).toBe(1);
  });

  it('lets nobody write while it is held, inside of a transaction neither, and reads continue', async () => {
    const sut = await begin();
    await sut.hold();
    await expect(serving.toWrite()).rejects.toThrow('held');
    const write = inTransaction(connection, (session) => serving.toWrite(session));
    await expect(write).rejects.toThrow('held');
    expect((await serving.toRead()).number).toBe(0);

    await sut.lift();
    expect(await writing()).toBe(0);
  });

  it('does not serve once its hold has run out, and cannot prolong it then', async () => {
    const sut = await begin();
    expect(await sut.serve()).toBe(false);
    await sut.hold();
    expect(await sut.keepHold()).toBe(true);
    await runOut();

    expect([await sut.keepHold(), await sut.serve()]).toEqual([false, false]);
    expect(await writing()).toBe(0);
  });

  it('is dropped by the next one, which it cannot disturb any more', async () => {
    const killed = await begin();
    await killed.hold();
    const sut = await begin();

    expect([await killed.hold(), await killed.serve()]).toEqual([false, false]);
    await killed.abandon();
    expect(await collections()).toEqual(['generations', 'notes_g2', 'shelves_g2']);
    expect(await writing()).toBe(0);
    await sut.abandon();
    expect(await collections()).toEqual(['generations']);
    await begin();
    expect(await collections()).toContain('notes_g3');
  });

  it('has the indexes of its schemas in the end, and nothing that would be swept', async () => {
    const sut = await begin();
    const notes = sut.made.collection<Note>('Note');
    const old = new Date(Date.now() - (DAY_S + 60) * 1_000);
    await notes.insertMany([
      { _id: 'old', storedAt: old },
      { _id: 'new', storedAt: new Date() },
    ]);

    await sut.index();

    expect((await notes.find().toArray()).map(({ _id }) => _id)).toEqual(['new']);
    expect((await notes.indexes()).map(({ key }) => key as object)).toContainEqual({ storedAt: 1 });
  });

  it('is compared document by document, whenever those were stored', async () => {
    await insert('a', 'b', 'c', '\u{ff5a}', '\u{1f600}');
    const sut = await begin();
    const made = sut.made.collection<Note>('Note');
    const compare = async () => (await compareGenerations(sut.serving, sut.made))[0];
    const row = (_id: string, words = 1): Note => ({ words, _id, storedAt: new Date(0) });
    await made.insertMany([row('\u{1f600}'), row('\u{ff5a}'), row('b'), row('a', 1 + 1e-12), row('c')]);
    const equal = await compare();
    expect(equal).toMatchObject({ collection: 'notes', differing: 0, ids: [] });
    expect([equal?.old, equal?.old]).toEqual([equal?.made, expect.stringMatching(/^5 documents [0-9a-f]{16}$/)]);

    await made.deleteOne({ _id: 'a' });
    await made.updateOne({ _id: 'b' }, { $set: { words: 2 } });
    await made.insertOne(row('d'));
    const different = await compare();
    expect(different).toMatchObject({ differing: 3, ids: ['a', 'b', 'd'] });
    expect(different?.made).not.toBe(different?.old);
  });

  it('is compared by ids that are bytes as well', async () => {
    const sut = await begin();
    interface Digest {
      readonly _id: mongo.Binary;
    }
    const [old, made] = [sut.serving, sut.made].map((one) => one.collection<Digest>('Shelf'));
    const digests = (...bytes: number[]) => bytes.map((byte) => ({ _id: new mongo.Binary(Buffer.alloc(16, byte)) }));
    await old?.insertMany(digests(0xff, 0x01, 0x80));
    await made?.insertMany(digests(0x01, 0xff, 0x7f));

    const [, comparison] = await compareGenerations(sut.serving, sut.made);

    expect(comparison).toMatchObject({ differing: 2, ids: ['7f'.repeat(16), '80'.repeat(16)] });
  });
});
