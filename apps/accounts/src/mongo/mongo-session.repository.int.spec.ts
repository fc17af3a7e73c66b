import { AccountsDatabase } from './database.spec.js';
import { SESSION } from './session.schema.js';
import { beginSession } from '#domain/session.js';

const DAY_MS = 86_400_000;
const NOW = new Date('2026-05-01T12:00:00Z');
const daysLater = (days: number) => new Date(NOW.getTime() + days * DAY_MS);

describe('MongoSessionRepository', () => {
  let database: AccountsDatabase;
  beforeEach(async () => {
    database = await AccountsDatabase.open();
  });
  afterEach(() => database.close());

  it('forgets what has expired, but nothing whose end is not published yet', async () => {
    const { sessions, ids } = database;
    const [old, ended, young] = [NOW, NOW, daysLater(20)].map((start) => {
      return beginSession({ id: ids.next(), accountId: ids.next(), client: null }, start);
    });
    if (!old || !ended || !young) throw new Error('there are three');
    for (const session of [old, ended, young]) await sessions.add(session);
    await sessions.end(ended, 'signed-out');

    expect(await sessions.forget(daysLater(40))).toBe(1);
    expect(await sessions.find(old.id)).toBeNull();
    expect([await sessions.find(ended.id), await sessions.find(young.id)]).not.toContain(null);

    await database.connection
      .model(SESSION)
      .updateOne({ _id: ended.id }, { $unset: { outboxPendingAt: 1, outbox: 1 } });
    expect([await sessions.forget(daysLater(40)), await sessions.forget(daysLater(40))]).toEqual([1, 0]);
  });
});
