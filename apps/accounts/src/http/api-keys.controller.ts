import { CreateApiKeyUseCase } from '#use-cases/create-api-key.use-case.js';
import { CreateTokenUseCase } from '#use-cases/create-token.use-case.js';
import { ListApiKeysUseCase } from '#use-cases/list-api-keys.use-case.js';
import { RevokeApiKeyUseCase } from '#use-cases/revoke-api-key.use-case.js';
import {
  actorOf,
  createApiKey,
  createToken,
  listApiKeys,
  revokeApiKey,
  type ApiKeyList,
  type CreatedApiKey,
  type InputOf,
  type MachineToken,
} from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** Access for machines: API keys, which admins create and revoke, and the tokens that machines get for them. */
@Controller()
export class ApiKeysController {
  constructor(
    private readonly create: CreateApiKeyUseCase,
    private readonly listAll: ListApiKeysUseCase,
    private readonly revokeOne: RevokeApiKeyUseCase,
    private readonly createOne: CreateTokenUseCase,
  ) {}

  @Handles(createApiKey)
  make(@Input() { body, caller }: InputOf<typeof createApiKey>): Promise<CreatedApiKey> {
    return this.create.run({ ...body, expiresAt: new Date(body.expiresAt), by: actorOf(caller) });
  }

  @Handles(listApiKeys)
  list(@Input() { query }: InputOf<typeof listApiKeys>): Promise<ApiKeyList> {
    return this.listAll.run(query);
  }

  @Handles(revokeApiKey)
  async revoke(@Input() { params, caller }: InputOf<typeof revokeApiKey>): Promise<void> {
    await this.revokeOne.run({ id: params.apiKey, by: actorOf(caller) });
  }

  @Handles(createToken)
  token(@Input() { body }: InputOf<typeof createToken>): Promise<MachineToken> {
    return this.createOne.run(body.apiKey);
  }
}
