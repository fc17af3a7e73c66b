import { checked } from './checked.js';
import { OperatorLog } from './operator-log.js';
import { CreateApiKeyUseCase } from '#use-cases/create-api-key.use-case.js';
import { ApiKeyCreation } from '@broadsheet/contracts';
import { OpsCommand } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';

/** Creates an API key and prints it once. */
@Injectable()
export class ApiKeysCreateCommand extends OpsCommand {
  readonly syntax = 'api-keys-create <operator> <name> <expires> <scopes...>';

  constructor(
    private readonly createApiKey: CreateApiKeyUseCase,
    private readonly log: OperatorLog,
  ) {
    super();
  }

  async run([operator = '', name, expiresAt, ...scopes]: readonly string[]): Promise<string[]> {
    const wanted = checked(ApiKeyCreation, { name, expiresAt, scopes });
    let key = '';
    const [id] = await this.log.note(operator, `api-keys-create ${scopes.join('+')}`, async () => {
      const by = { kind: 'system' } as const;
      const created = await this.createApiKey.run({ ...wanted, expiresAt: new Date(wanted.expiresAt), by });
      ({ key } = created);
      return [created.id];
    });
    return [`${id} is made, until ${wanted.expiresAt}. Its key is shown this once:`, key];
  }
}
