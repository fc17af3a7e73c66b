import { ApiKeyRepository } from '#domain/api-key.repository.js';
import { ApiKeySecrets } from '#domain/api-key-secrets.js';
import { apiKeyView, createApiKey } from '#domain/api-key.js';
import type { Actor, CreatedApiKey, Scope } from '@broadsheet/contracts';
import { Clock, Ids } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface CreateApiKey {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date;
  readonly by: Actor;
}

/** Creates an API key. Its result is the only place where the key itself ever appears. */
@Injectable()
export class CreateApiKeyUseCase {
  constructor(
    private readonly apiKeys: ApiKeyRepository,
    private readonly secrets: ApiKeySecrets,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Throws ApiKeyExpiryRefused. */
  async run({ by, ...given }: CreateApiKey): Promise<CreatedApiKey> {
    const { key, hash } = this.secrets.make();
    const change = createApiKey({ ...given, id: this.ids.next(), hash }, by, this.clock.now());
    await this.apiKeys.add(change);
    return { ...apiKeyView(change.apiKey), key };
  }
}
