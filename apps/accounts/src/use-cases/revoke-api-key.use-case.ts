import { ApiKeyNotFound } from '#domain/accounts.errors.js';
import { ApiKeyRepository } from '#domain/api-key.repository.js';
import { revokeApiKey } from '#domain/api-key.js';
import type { Actor } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface RevokeApiKey {
  readonly id: string;
  readonly by: Actor;
}

/** Revokes an API key, and with it the access tokens that were issued for it. */
@Injectable()
export class RevokeApiKeyUseCase {
  constructor(
    private readonly apiKeys: ApiKeyRepository,
    private readonly clock: Clock,
  ) {}

  async run({ id, by }: RevokeApiKey): Promise<void> {
    const apiKey = await this.apiKeys.find(id);
    if (!apiKey) throw new ApiKeyNotFound();
    await this.apiKeys.save(revokeApiKey(apiKey, by, this.clock.now()));
  }
}
