import { SIGNING_KEY, type SigningKeyDocument } from './signing-key.schema.js';
import type { SigningKey } from '#domain/signing-key.js';
import { SigningKeyRepository } from '#domain/signing-key.repository.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

@Injectable()
export class MongoSigningKeyRepository extends SigningKeyRepository {
  constructor(@InjectModel(SIGNING_KEY) private readonly keys: Model<SigningKeyDocument>) {
    super();
  }

  async all(): Promise<SigningKey[]> {
    const stored = await this.keys.find({}).sort({ createdAt: -1, _id: -1 }).lean();
    return stored.map(({ _id: kid, x, sealedPrivateKey, createdAt }) => ({ kid, x, sealedPrivateKey, createdAt }));
  }

  async add({ kid, ...key }: SigningKey): Promise<void> {
    await this.keys.insertMany([{ ...key, _id: kid }]);
  }
}
