import { PeerNotes } from './peer-notes.js';
import { send } from '#fixtures/records.fixture.spec.js';
import { gatewayCounts } from '@broadsheet/contracts';
import { createTopics, freshPrefix, kafkaBrokers, until } from '@broadsheet/testing';

describe('PeerNotes', () => {
  let prefix: string;
  let started: PeerNotes[];

  const instance = (received: unknown[] = [], from = new Date(Date.now() - 120_000)): PeerNotes => {
    const options = { brokers: kafkaBrokers(), prefix, clientId: 'peers', service: 'peers', topic: gatewayCounts };
    const notes = new PeerNotes(options);
    notes.start({ from, handle: (sender, note) => received.push([sender, note]) });
    started.push(notes);
    return notes;
  };
  const notesIn = (received: unknown[]) => (received as [string, unknown][]).map(([, note]) => note);

  beforeEach(async () => {
    prefix = freshPrefix();
    started = [];
    await createTopics(prefix, [gatewayCounts.name], 3);
  });
  afterEach(() => Promise.all(started.map((notes) => notes.stop())));

  it('notifies every other instance, never itself, and delivers earlier notes to one that starts later', async () => {
    const [first, second, third]: unknown[][] = [[], [], []];
    const sut = instance(first);
    instance(second);
    await sut.send({ one: 1 });
    await sut.send({ two: 2 });
    await until(() => (second ?? []).length >= 2, { what: 'two notes' });
    expect(notesIn(second ?? [])).toEqual([{ one: 1 }, { two: 2 }]);
    instance(third);
    await until(() => (third ?? []).length >= 2, { what: 'the earlier notes' });
    expect(first).toEqual([]);
  });

  it('continues after an invalid note', async () => {
    const received: unknown[] = [];
    const sut = instance();
    instance(received);
    await send(`${prefix}${gatewayCounts.name}`, [{ key: 'other', value: '{' }]);
    await sut.send({ one: 1 });
    await until(() => received.length >= 2);
    expect(notesIn(received)).toEqual(expect.arrayContaining([null, { one: 1 }]));
  });

  it('reports that it receives nothing, and receives notes once the topic exists', async () => {
    prefix = freshPrefix();
    const received: unknown[] = [];
    const [sut, other] = [instance(received), instance()];
    expect(sut.problem).not.toBeNull();
    await expect(other.send({ one: 1 })).rejects.toThrow();
    await createTopics(prefix, [gatewayCounts.name], 3);
    await until(async () => {
      await other.send({ one: 1 });
      return received.length > 0;
    });
    expect(sut.problem).toBeNull();
  });
});
