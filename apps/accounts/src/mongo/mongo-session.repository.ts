import { SESSION, type SessionDocument } from './session.schema.js';
import { expiryOf, type Session } from '#domain/session.js';
import { SessionRepository, type EndOfAllSessions, type SessionPage } from '#domain/session.repository.js';
import { accountSessionEndedV2, type SessionEnd } from '@broadsheet/contracts';
import { OutboxWriter, VersionConflict } from '@broadsheet/messaging';
import { beyond } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { trusted, type Model } from 'mongoose';

const LAST_USED_FIRST = { lastUsedAt: -1, _id: -1 } as const;

@Injectable()
export class MongoSessionRepository extends SessionRepository {
  constructor(
    @InjectModel(SESSION) private readonly sessions: Model<SessionDocument>,
    private readonly outbox: OutboxWriter,
  ) {
    super();
  }

  async add({ id, ...session }: Session): Promise<void> {
    await this.sessions.insertMany([{ ...session, _id: id, version: 0 }]);
  }

  async find(id: string): Promise<Session | null> {
    const stored = await this.sessions.findById(id).lean();
    return stored && toSession(stored);
  }

  async page({ accountId, now, limit, after }: SessionPage): Promise<Session[]> {
    const following = after && beyond('lastUsedAt', { at: after.lastUsedAt, id: after.id });
    const listed = { ...active(accountId, now), ...following };
    const stored = await this.sessions.find(listed).sort(LAST_USED_FIRST).limit(limit).lean();
    return stored.map(toSession);
  }

  async renew(id: string, generation: number, now: Date): Promise<Session | null> {
    const newest = { _id: id, generation, endedAs: null, expiresAt: trusted({ $gt: now }) };
    const change = { $inc: { generation: 1 }, $set: { lastUsedAt: now, expiresAt: expiryOf(now) } };
    const stored = await this.sessions.findOneAndUpdate(newest, change, { returnDocument: 'after' }).lean();
    return stored && toSession(stored);
  }

  async end({ id, accountId }: Pick<Session, 'id' | 'accountId'>, endedAs: SessionEnd): Promise<void> {
    const events = [accountSessionEndedV2.draft({ sessionId: id, accountId, reason: endedAs })];
    try {
      await this.outbox.update(this.sessions, { id, expectedVersion: 0, set: { endedAs }, events });
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error; // it has ended already
    }
  }

  async endAll({ accountId, as, except }: EndOfAllSessions, now: Date): Promise<void> {
    const all = await this.sessions.find(active(accountId, now)).sort(LAST_USED_FIRST).lean();
    for (const { _id: id } of all.filter(({ _id }) => _id !== except)) await this.end({ id, accountId }, as);
  }

  async forget(expiredBefore: Date): Promise<number> {
    const expired = { expiresAt: trusted({ $lt: expiredBefore }), outboxPendingAt: trusted({ $exists: false }) };
    const { deletedCount } = await this.sessions.deleteMany(expired);
    return deletedCount;
  }
}

function active(accountId: string, now: Date) {
  return { accountId, endedAs: null, expiresAt: trusted({ $gt: now }) };
}

function toSession({ _id: id, accountId, startedAt, lastUsedAt, expiresAt, ...rest }: SessionDocument): Session {
  const { client, generation, endedAs } = rest;
  return { id, accountId, startedAt, lastUsedAt, expiresAt, client, generation, endedAs };
}
