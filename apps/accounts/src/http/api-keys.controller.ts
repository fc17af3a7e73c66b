import { CreateApiKeyUseCase } from '#use-cases/create-api-key.use-case.js';
import { CreateTokenUseCase } from '#use-cases/create-token.use-case.js';
import { ListApiKeysUseCase } from '#use-cases/list-api-keys.use-case.js';
import { RevokeApiKeyUseCase } from '#use-cases/revoke-api-key.use-case.js';
import {
  accountOf,
  createApiKey,
  createToken,
  listApiKeys,
  revokeApiKey,
  type Actor,
  type ApiKeyList,
  type Caller,
  type CreatedApiKey,
  type InputOf,
  type MachineToken,
} from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** How machines get in: keys, which admins make and end, and the tokens that machines make of them. */
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

const actorOf = (caller: Caller): Actor => ({ kind: 'account', id: accountOf(caller) });
