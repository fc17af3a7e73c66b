import { ACCESS_TOKEN_SECONDS, AccessTokens } from '#domain/access-tokens.js';
import { ApiKeyInvalid } from '#domain/accounts.errors.js';
import { ApiKeyRepository } from '#domain/api-key.repository.js';
import { ApiKeySecrets } from '#domain/api-key-secrets.js';
import { SECOND_MS, type MachineToken } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/**
 * Issues an access token to a machine. The token names the API key as its session, so that the gateway refuses it once the
 * key is revoked, and it never outlives the key.
 */
@Injectable()
export class CreateTokenUseCase {
  constructor(
    private readonly apiKeys: ApiKeyRepository,
    private readonly secrets: ApiKeySecrets,
    private readonly accessTokens: AccessTokens,
    private readonly clock: Clock,
  ) {}

  async run(key: string): Promise<MachineToken> {
    const now = this.clock.now();
    const apiKey = await this.apiKeys.use(this.secrets.hashOf(key), now);
    const secondsLeft = apiKey ? Math.floor((apiKey.expiresAt.getTime() - now.getTime()) / SECOND_MS) : 0;
    if (!apiKey || secondsLeft < 1) throw new ApiKeyInvalid();
    const { id, name, scopes } = apiKey;
    const lifetimeSeconds = Math.min(ACCESS_TOKEN_SECONDS, secondsLeft);
    const claims = { accountId: id, name, roles: [], scopes, sessionId: id, lifetimeSeconds };
    const accessToken = await this.accessTokens.make(claims);
    return { accessToken, tokenType: 'Bearer', expiresIn: lifetimeSeconds, scopes: [...scopes] };
  }
}
