import { ListApiKeysUseCase } from '#use-cases/list-api-keys.use-case.js';
import type { ApiKeyView } from '@broadsheet/contracts';
import { OpsCommand } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';

const PAGE = 100;

/** Lists API keys, newest first; never the keys themselves. */
@Injectable()
export class ApiKeysListCommand extends OpsCommand {
  readonly syntax = 'api-keys-list';

  constructor(private readonly listApiKeys: ListApiKeysUseCase) {
    super();
  }

  async run(): Promise<string[]> {
    const { items, next } = await this.listApiKeys.run({ limit: PAGE });
    if (items.length === 0) return ['there is no API key'];
    return [...items.map(lineOf), ...(next === null ? [] : [`and older ones than these ${PAGE}`])];
  }
}

function lineOf({ id, name, scopes, expiresAt, revokedAt, lastUsedAt }: ApiKeyView): string {
  const end = revokedAt === null ? `until ${expiresAt}` : `revoked ${revokedAt}`;
  return `${id}  ${scopes.join(', ')}  ${end}  ${lastUsedAt === null ? 'never used' : `used ${lastUsedAt}`}  ${name}`;
}
