import { ATTEMPT, type AttemptDocument } from './attempt.schema.js';
import { withOneMore, type Attempts } from '#domain/attempts.js';
import { AttemptRepository, type AttemptKey, type CountedAttempt } from '#domain/attempt.repository.js';
import { TooManyConcurrentChanges } from '@broadsheet/contracts';
import { change } from '@broadsheet/messaging';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { trusted, type Model } from 'mongoose';

/** How often a count is tried while other attempts change the same document. */
const MAX_TRIES = 20;
/** How long a client with that many concurrent attempts must wait. */
const CONTENTION_MS = 1_000;
/** Fast rather than certain: a count that a failover loses is one guess more. */
const SOON = { writeConcern: { w: 1, journal: false } } as const;

/** Another attempt changed the document between our read and our write. */
class LostRace extends Error {}

@Injectable()
export class MongoAttemptRepository extends AttemptRepository {
  constructor(@InjectModel(ATTEMPT) private readonly attempts: Model<AttemptDocument>) {
    super();
  }

  async blockedUntil(ids: readonly string[], now: Date): Promise<Date | null> {
    const blocked = { _id: trusted({ $in: [...ids] }), blockedUntil: trusted({ $gt: now }) };
    const [longest] = await this.attempts.find(blocked).sort({ blockedUntil: -1 }).limit(1).lean();
    return longest?.blockedUntil ?? null;
  }

  async count(keys: readonly AttemptKey[], now: Date): Promise<readonly CountedAttempt[] | Date> {
    const all = await Promise.all(keys.map((key) => this.countOne(key, now)));
    const blocked = all.filter((one): one is Date => one instanceof Date);
    const counted = all.filter((one): one is CountedAttempt => !(one instanceof Date));
    if (blocked.length === 0) return counted;
    await this.giveBack(counted);
    return blocked.reduce((longest, one) => (one > longest ? one : longest));
  }

  async giveBack(attempts: readonly CountedAttempt[]): Promise<void> {
    await Promise.all(attempts.map((one) => this.giveBackOne(one)));
  }

  async forget(id: string): Promise<void> {
    await this.attempts.deleteOne({ _id: id }, SOON);
  }

  async markKnown(id: string, until: Date): Promise<void> {
    const known = { failures: 0, blockedUntil: new Date(0), forgottenAt: until };
    await this.attempts.updateOne({ _id: id }, { $set: known }, { upsert: true, ...SOON });
  }

  async isKnown(id: string, now: Date): Promise<boolean> {
    return (await this.attempts.exists({ _id: id, forgottenAt: trusted({ $gt: now }) })) !== null;
  }

  /** Changes only the state that it has read, and reads again after a lost race. */
  private async countOne(key: AttemptKey, now: Date): Promise<CountedAttempt | Date> {
    try {
      return await change(
        () => this.attempts.findById(key.id).lean(),
        (before) => this.countFrom(before, key, now),
        { attempts: MAX_TRIES, isLostRace: (error) => error instanceof LostRace },
      );
    } catch (error) {
      if (error instanceof TooManyConcurrentChanges) return new Date(now.getTime() + CONTENTION_MS);
      throw error;
    }
  }

  private async countFrom(
    before: Attempts | null,
    { id, throttling }: AttemptKey,
    now: Date,
  ): Promise<CountedAttempt | Date> {
    if (before && before.blockedUntil > now) return before.blockedUntil;
    const after = withOneMore(before, throttling, now);
    if (!(await this.replace(id, before, after))) throw new LostRace();
    return { id, before, after };
  }

  private async replace(id: string, before: Attempts | null, after: Attempts): Promise<boolean> {
    if (before) {
      const { failures, blockedUntil } = before;
      const unchanged = { _id: id, failures, blockedUntil };
      const { modifiedCount } = await this.attempts.updateOne(unchanged, { $set: after }, SOON);
      return modifiedCount === 1;
    }
    const { upsertedCount } = await this.attempts.updateOne(
      { _id: id },
      { $setOnInsert: after },
      { upsert: true, ...SOON },
    );
    return upsertedCount === 1;
  }

  /** Restores the wait too if no other attempt has come since; else takes back the count alone. */
  private async giveBackOne({ id, before, after }: CountedAttempt): Promise<void> {
    const { failures, blockedUntil } = after;
    const earlier = { failures: failures - 1, blockedUntil: before?.blockedUntil ?? new Date(0) };
    const same = { _id: id, failures, blockedUntil };
    const { matchedCount } = await this.attempts.updateOne(same, { $set: earlier }, SOON);
    if (matchedCount === 1) return;
    await this.attempts.updateOne({ _id: id, failures: trusted({ $gt: 0 }) }, { $inc: { failures: -1 } }, SOON);
  }
}
