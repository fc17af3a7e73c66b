import { TRY, type TryDocument } from './try.schema.js';
import { withOneMore, type Tries } from '#domain/back-off.js';
import { TryRepository, type CountedTry, type TryKey } from '#domain/try.repository.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { trusted, type Model } from 'mongoose';

/** How often what was read may have been changed by another try before it was written. */
const ATTEMPTS = 20;
/** How long whoever comes with so many at once has to wait. */
const CONTENTION_MS = 1_000;
/** Fast rather than certain: a count that a failover loses is one guess more. */
const SOON = { writeConcern: { w: 1, journal: false } } as const;

@Injectable()
export class MongoTryRepository extends TryRepository {
  constructor(@InjectModel(TRY) private readonly tries: Model<TryDocument>) {
    super();
  }

  async blockedUntil(ids: readonly string[], now: Date): Promise<Date | null> {
    const blocked = { _id: trusted({ $in: [...ids] }), blockedUntil: trusted({ $gt: now }) };
    const [longest] = await this.tries.find(blocked).sort({ blockedUntil: -1 }).limit(1).lean();
    return longest?.blockedUntil ?? null;
  }

  async count(keys: readonly TryKey[], now: Date): Promise<readonly CountedTry[] | Date> {
    const all = await Promise.all(keys.map((key) => this.countOne(key, now)));
    const blocked = all.filter((one): one is Date => one instanceof Date);
    const counted = all.filter((one): one is CountedTry => !(one instanceof Date));
    if (blocked.length === 0) return counted;
    await this.giveBack(counted);
    return blocked.reduce((longest, one) => (one > longest ? one : longest));
  }

  async giveBack(tries: readonly CountedTry[]): Promise<void> {
    await Promise.all(tries.map((one) => this.giveBackOne(one)));
  }

  async forget(id: string): Promise<void> {
    await this.tries.deleteOne({ _id: id }, SOON);
  }

  async remember(id: string, until: Date): Promise<void> {
    const known = { failures: 0, blockedUntil: new Date(0), forgottenAt: until };
    await this.tries.updateOne({ _id: id }, { $set: known }, { upsert: true, ...SOON });
  }

  async remembers(id: string, now: Date): Promise<boolean> {
    return (await this.tries.exists({ _id: id, forgottenAt: trusted({ $gt: now }) })) !== null;
  }

  /** Changes only what it has read, and reads again where another was faster. */
  private async countOne({ id, backOff }: TryKey, now: Date): Promise<CountedTry | Date> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const before = await this.tries.findById(id).lean();
      if (before && before.blockedUntil > now) return before.blockedUntil;
      const after = withOneMore(before, backOff, now);
      if (await this.replace(id, before, after)) return { id, before, after };
    }
    return new Date(now.getTime() + CONTENTION_MS);
  }

  private async replace(id: string, before: Tries | null, after: Tries): Promise<boolean> {
    if (before) {
      const { failures, blockedUntil } = before;
      const { modifiedCount } = await this.tries.updateOne({ _id: id, failures, blockedUntil }, { $set: after }, SOON);
      return modifiedCount === 1;
    }
    const { upsertedCount } = await this.tries.updateOne(
      { _id: id },
      { $setOnInsert: after },
      { upsert: true, ...SOON },
    );
    return upsertedCount === 1;
  }

  /** With its wait, where none has come since; else the count alone. */
  private async giveBackOne({ id, before, after }: CountedTry): Promise<void> {
    const { failures, blockedUntil } = after;
    const earlier = { failures: failures - 1, blockedUntil: before?.blockedUntil ?? new Date(0) };
    const { matchedCount } = await this.tries.updateOne({ _id: id, failures, blockedUntil }, { $set: earlier }, SOON);
    if (matchedCount === 1) return;
    await this.tries.updateOne({ _id: id, failures: trusted({ $gt: 0 }) }, { $inc: { failures: -1 } }, SOON);
  }
}
