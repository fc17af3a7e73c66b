import { isDuplicateKey } from '#duplicate-key.js';
import { claimUpdate } from './claim-update.js';
import { IDEMPOTENCY_RECORD, type IdempotencyRecordDocument } from './idempotency-record.schema.js';
import {
  backoffMs,
  type Claim,
  type Claimed,
  IdempotencyInProgress,
  IdempotencyKeyReused,
  IdempotencyRecords,
  Ids,
  type KeyedRequest,
  poll,
} from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/** Shorter than the gateway waits for a write, so that the client learns that another attempt is still in progress. */
const PATIENCE_MS = 5_000;
const BACKOFF = { firstMs: 10, maxMs: 250 };

/** One document for each request under a key; one command checks it, claims it and reads its response. */
@Injectable()
export class MongoIdempotencyRecords extends IdempotencyRecords {
  constructor(
    @InjectModel(IDEMPOTENCY_RECORD) private readonly records: Model<IdempotencyRecordDocument>,
    private readonly ids: Ids,
  ) {
    super();
  }

  async claim(request: KeyedRequest): Promise<Claimed> {
    const everyMs = (looks: number): number => backoffMs(looks, BACKOFF);
    const claimed = await poll(() => this.look(request), { everyMs, withinMs: PATIENCE_MS });
    if (claimed === undefined) throw new IdempotencyInProgress();
    return claimed;
  }

  async complete({ id, owner }: Claim, answer: string): Promise<void> {
    await this.records.updateOne({ _id: id, owner }, { $set: { answer }, $unset: { owner: '', lockedUntil: '' } });
  }

  async fail({ id, owner }: Claim, error: unknown): Promise<unknown> {
    const { matchedCount } = await this.records.updateOne(
      { _id: id, owner },
      { $unset: { owner: '', lockedUntil: '' } },
    );
    return matchedCount === 0 || isDuplicateId(error) ? new IdempotencyInProgress() : error;
  }

  /** Returns null while another attempt is in progress. */
  private async look({ id, fingerprint }: KeyedRequest): Promise<Claimed | null> {
    const owner = this.ids.next();
    const update = claimUpdate({ fingerprint, owner, creationId: this.ids.next() });
    const record = await this.records
      .findOneAndUpdate({ _id: id }, [update], { upsert: true, returnDocument: 'after', updatePipeline: true })
      .lean()
      .catch(nullIfInserted);
    if (!record) return null;
    if (record.fingerprint !== fingerprint) throw new IdempotencyKeyReused();
    if (record.answer !== undefined) return { answer: record.answer };
    if (record.owner !== owner) return null;
    return { claim: { id, owner, creation: { id: record.creationId, repeated: record.attempts > 1 } } };
  }
}

/** Of two first attempts at once one inserts; the other finds its record at the next look. */
function nullIfInserted(error: unknown): null {
  if (isDuplicateKey(error)) return null;
  throw error;
}

/** The thing was made meanwhile, under the id that all attempts share. */
function isDuplicateId(error: unknown): boolean {
  return isDuplicateKey(error) && '_id' in ((error as { keyPattern?: object }).keyPattern ?? {});
}
