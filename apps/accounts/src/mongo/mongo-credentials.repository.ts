import { CREDENTIALS, type CredentialsDocument } from './credentials.schema.js';
import { emailKey, type Credentials } from '#domain/credentials.js';
import { CredentialsRepository } from '#domain/credentials.repository.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

@Injectable()
export class MongoCredentialsRepository extends CredentialsRepository {
  constructor(@InjectModel(CREDENTIALS) private readonly credentials: Model<CredentialsDocument>) {
    super();
  }

  async findByEmail(email: string): Promise<Credentials | null> {
    const stored = await this.credentials.findOne({ emailKey: emailKey(email) }).lean();
    return stored && toCredentials(stored);
  }

  async find(accountId: string): Promise<Credentials | null> {
    const stored = await this.credentials.findById(accountId).lean();
    return stored && toCredentials(stored);
  }

  async setPassword(accountId: string, passwordHash: string): Promise<void> {
    await this.credentials.updateOne({ _id: accountId }, { $set: { passwordHash } });
  }
}

const toCredentials = ({ _id: accountId, email, passwordHash }: CredentialsDocument): Credentials => {
  return { accountId, email, passwordHash };
};
