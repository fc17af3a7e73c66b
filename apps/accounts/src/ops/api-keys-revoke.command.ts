import { checked } from './checked.js';
import { OperatorLog } from './operator-log.js';
import { RevokeApiKeyUseCase } from '#use-cases/revoke-api-key.use-case.js';
import { Id } from '@broadsheet/contracts';
import { OpsCommand } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';

/** Revokes an API key and its access tokens. */
@Injectable()
export class ApiKeysRevokeCommand extends OpsCommand {
  readonly syntax = 'api-keys-revoke <operator> <id>';

  constructor(
    private readonly revokeApiKey: RevokeApiKeyUseCase,
    private readonly log: OperatorLog,
  ) {
    super();
  }

  async run([operator = '', given]: readonly string[]): Promise<string[]> {
    const id = checked(Id, given);
    await this.log.note(operator, 'api-keys-revoke', async () => {
      await this.revokeApiKey.run({ id, by: { kind: 'system' } });
      return [id];
    });
    return [`${id} is revoked, and its access tokens with it`];
  }
}
