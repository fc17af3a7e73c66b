import { SIGN_UP_DECOY, type SignUpDecoyDocument } from './sign-up-decoy.schema.js';
import { MINUTE_MS } from '@broadsheet/contracts';
import { inTransaction } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { randomUUID } from 'node:crypto';

/** Of the size of credentials, and of an account with its first events. */
const [CREDENTIALS = '', ACCOUNT = ''] = [250, 1_800].map((length) => 'x'.repeat(length));
const KEPT_MS = MINUTE_MS;

/** Makes signing up with a taken address the same work as with a free one: two documents, committed by a majority. */
@Injectable()
export class SignUpDecoys {
  constructor(@InjectModel(SIGN_UP_DECOY) private readonly decoys: Model<SignUpDecoyDocument>) {}

  /** Under ids of its own: signing up again under one `Idempotency-Key`, which keeps the account's id, writes another pair. */
  async write(now: Date): Promise<void> {
    const id = randomUUID();
    const expiresAt = new Date(now.getTime() + KEPT_MS);
    await inTransaction(this.decoys.db, async (session) => {
      await this.decoys.create([{ _id: `${id}-1`, content: CREDENTIALS, expiresAt }], { session });
      // Without a document that tracks changes, as an account is stored with its events.
      await this.decoys.insertMany([{ _id: `${id}-2`, content: ACCOUNT, expiresAt }], { session, lean: true });
    });
  }
}
