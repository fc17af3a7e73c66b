import { Admission, type WorkKind } from './admission.js';
import { Overloaded } from './upstream.errors.js';
import { until } from '@broadsheet/testing';

const LIMITS = { max: 4, maxWrites: 3, maxWaiting: 2, waitMs: 60_000 };

describe('admission to a service', () => {
  let sut: Admission;
  let log: string[];
  let shed: WorkKind[];

  beforeEach(() => {
    log = [];
    shed = [];
    sut = new Admission(LIMITS, (kind) => shed.push(kind));
  });

  const enter = (kind: WorkKind, name: string, withinMs = 60_000): void => {
    const note = (outcome: string) => () => void log.push(`${name} ${outcome}`);
    const waits = sut.enter(kind, withinMs);
    if (waits === undefined) note('in')();
    else void waits.then(note('in'), (error: unknown) => note(error instanceof Overloaded ? 'refused' : 'failed')());
  };
  const settled = async (...expected: string[]) => {
    await until(() => log.length >= expected.length);
    expect(log).toEqual(expected);
  };

  it('is at once while there is room', () => {
    for (const name of ['a', 'b', 'c', 'd']) enter('read', name);
    expect(log).toEqual(['a in', 'b in', 'c in', 'd in']);
  });

  it('keeps some room for reads', async () => {
    for (const name of ['a', 'b', 'c', 'd']) enter('write', name);
    enter('read', 'r');
    await settled('a in', 'b in', 'c in', 'r in');
    sut.leave('write');
    await settled('a in', 'b in', 'c in', 'r in', 'd in');
  });

  it('lets reads that wait go before changes that wait longer', async () => {
    for (const name of ['a', 'b']) enter('write', name);
    for (const name of ['c', 'd']) enter('read', name);
    enter('write', 'late write');
    enter('read', 'late read');
    sut.leave('write');
    await settled('a in', 'b in', 'c in', 'd in', 'late read in');
    sut.leave('read');
    await settled('a in', 'b in', 'c in', 'd in', 'late read in', 'late write in');
  });

  it('sheds changes first, and the newest requests', async () => {
    for (const name of ['a', 'b', 'c', 'd']) enter('read', name);
    for (const name of ['first', 'second', 'third']) enter('write', name);
    await settled('a in', 'b in', 'c in', 'd in', 'third refused');
    enter('read', 'reader');
    await until(() => log.includes('second refused'));
    expect(shed).toEqual(['write', 'write']);
    sut.leave('read');
    await until(() => log.includes('reader in'));
    sut.leave('read');
    await until(() => log.includes('first in'));
  });

  it('refuses reads where only reads wait', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) enter('read', name);
    await settled('a in', 'b in', 'c in', 'd in', 'g refused');
  });

  it('lets nobody wait for longer than there is time', async () => {
    for (const name of ['a', 'b', 'c', 'd']) enter('read', name);
    enter('read', 'impatient', 20);
    await settled('a in', 'b in', 'c in', 'd in', 'impatient refused');
    sut.leave('read');
    enter('read', 'next');
    expect(log.at(-1)).toBe('next in');
  });
});
