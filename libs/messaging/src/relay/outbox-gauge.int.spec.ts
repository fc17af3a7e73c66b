import { MongoOutboxCollection } from './mongo-outbox-collection.js';
import { OutboxGauge } from './outbox-gauge.js';
import { OutboxBlockedCommand } from './outbox-blocked.command.js';
import { OutboxReleaseCommand } from './outbox-release.command.js';
import { Notes } from '#fixtures/notes.fixture.spec.js';
import { aRelay, nothingWaits } from '#fixtures/relays.fixture.spec.js';
import { createTopics, freshPrefix, readTopic, until } from '@broadsheet/testing';
import { register } from 'prom-client';

const LIMIT = 'The broker refuses it: too large.';

describe('OutboxGauge', () => {
  let notes: Notes;
  let leads: boolean;
  let sut: OutboxGauge;
  beforeEach(async () => {
    notes = await Notes.open();
    leads = true;
    sut = new OutboxGauge(notes.connection, () => leads);
  });
  afterEach(async () => {
    sut.stop();
    await notes.close();
  });

  const block = (id: string) => new MongoOutboxCollection(notes.model as never).block(id, LIMIT);
  const blocked = () => new OutboxBlockedCommand(notes.connection).run();
  const release = (id: string) => new OutboxReleaseCommand(notes.connection).run([id]);
  const valueOf = async (name: string) =>
    (await register.getSingleMetric(`broadsheet_outbox_${name}`)?.get())?.values.map(({ value }) => value);

  it('counts what waits, from the database', async () => {
    await notes.insert('a');
    await notes.update('a', 1, 'again');
    await notes.insert('b');
    await sut.read();

    expect([await valueOf('pending_events'), await valueOf('pending_aggregates')]).toEqual([[3], [2]]);
    expect((await valueOf('oldest_seconds'))?.[0]).toBeGreaterThan(0);
    expect([await valueOf('blocked'), sut.warning]).toEqual([[0], null]);
  });

  it('says nothing where another instance leads', async () => {
    await notes.insert('a');
    leads = false;
    await sut.read();

    expect(await valueOf('pending_events')).toEqual([]);
  });

  it('reports blocked aggregates from the database, also after a restart, until they are released', async () => {
    const prefix = freshPrefix();
    const [topic = ''] = await createTopics(prefix, ['news.note']);
    await notes.insert('a');
    await block('a');
    await sut.read();
    expect([await valueOf('blocked'), await valueOf('pending_events')]).toEqual([[1], [0]]);
    expect(sut.warning).toContain('ops -- outbox blocked');
    expect(await blocked()).toEqual([`Note a: 1 events wait behind news.note.written.v1: ${LIMIT}`]);

    await notes.update('a', 1, 'while it was blocked');
    expect(await release('a')).toEqual([expect.stringContaining('Note a is released') as string]);
    const relay = aRelay(notes, prefix);
    relay.start();
    expect(await readTopic(topic, { atLeast: 2 })).toHaveLength(2);
    await until(() => nothingWaits(notes));
    await relay.stop();
    await sut.read();
    expect([await valueOf('blocked'), sut.warning]).toEqual([[0], null]);
    expect(await blocked()).toEqual(['no aggregate is blocked']);
  });

  it('refuses to release what is not blocked', async () => {
    await notes.insert('a');
    await expect(release('a')).rejects.toThrow('No aggregate a is blocked.');
  });

  it('finds both by an index', async () => {
    for (const filter of [{ outboxPendingAt: { $gt: new Date(0) } }, { outboxBlocked: { $gt: '' } }]) {
      const plan = JSON.stringify(await notes.connection.collection('notes').find(filter).explain('queryPlanner'));
      expect(plan).toMatch(/outbox_(pending|blocked)/);
    }
  });
});
