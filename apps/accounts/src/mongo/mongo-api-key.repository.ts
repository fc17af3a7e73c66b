import { API_KEY, type ApiKeyDocument } from './api-key.schema.js';
import type { ApiKey, ApiKeyChange } from '#domain/api-key.js';
import { ApiKeyRepository, type ApiKeyPage } from '#domain/api-key.repository.js';
import { OutboxWriter, VersionConflict } from '@broadsheet/messaging';
import { beyond } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { trusted, type Model } from 'mongoose';

@Injectable()
export class MongoApiKeyRepository extends ApiKeyRepository {
  constructor(
    @InjectModel(API_KEY) private readonly apiKeys: Model<ApiKeyDocument>,
    private readonly outbox: OutboxWriter,
  ) {
    super();
  }

  async add({ apiKey, events }: ApiKeyChange): Promise<void> {
    const { id, name, hash, scopes, createdAt, expiresAt, revokedAt, lastUsedAt } = apiKey;
    const state = { name, hash, scopes, createdAt, expiresAt, revokedAt, lastUsedAt };
    await this.outbox.insert(this.apiKeys, { id, state, events });
  }

  async save({ apiKey, events }: ApiKeyChange): Promise<void> {
    const { id, version: expectedVersion, revokedAt } = apiKey;
    if (events.length === 0) return;
    try {
      await this.outbox.update(this.apiKeys, { id, expectedVersion, set: { revokedAt }, events });
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error; // nothing else ever changes a key
    }
  }

  async find(id: string): Promise<ApiKey | null> {
    const stored = await this.apiKeys.findById(id).lean();
    return stored && toApiKey(stored);
  }

  async list({ limit, after }: ApiKeyPage): Promise<ApiKey[]> {
    const stored = await this.apiKeys
      .find(after ? beyond('createdAt', { at: after.createdAt, id: after.id }) : {})
      .sort({ createdAt: -1, _id: -1 })
      .limit(limit)
      .lean();
    return stored.map(toApiKey);
  }

  async use(hash: string, now: Date): Promise<ApiKey | null> {
    const good = { hash, revokedAt: null, expiresAt: trusted({ $gt: now }) };
    const used = { $set: { lastUsedAt: now } };
    const stored = await this.apiKeys.findOneAndUpdate(good, used, { returnDocument: 'after' }).lean();
    return stored && toApiKey(stored);
  }
}

function toApiKey({ _id: id, version, name, hash, scopes, ...times }: ApiKeyDocument): ApiKey {
  const { createdAt, expiresAt, revokedAt, lastUsedAt } = times;
  return { id, version, name, hash, scopes, createdAt, expiresAt, revokedAt, lastUsedAt };
}
