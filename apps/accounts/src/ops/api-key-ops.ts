import { AccountsDesk } from './accounts-desk.js';
import { CreateApiKeyUseCase } from '#use-cases/create-api-key.use-case.js';
import { ListApiKeysUseCase } from '#use-cases/list-api-keys.use-case.js';
import { RevokeApiKeyUseCase } from '#use-cases/revoke-api-key.use-case.js';
import { ApiKeyCreation, Id, type ApiKeyView } from '@broadsheet/contracts';
import { OpsRefused, type OpsCommand } from '@broadsheet/mongo';
import { z } from 'zod';

const BY = { kind: 'system' } as const;
const PAGE = 100;

/** `api-keys-create OPERATOR NAME EXPIRES SCOPE…`, `api-keys-list`, `api-keys-revoke OPERATOR ID`. */
export function apiKeyOps(accountsKey: string): Readonly<Record<string, OpsCommand>> {
  return {
    'api-keys-create': async (connection, [operator = '', name, expiresAt, ...scopes]) => {
      const desk = new AccountsDesk(connection, accountsKey);
      const wanted = checked(ApiKeyCreation, { name, expiresAt, scopes });
      const create = new CreateApiKeyUseCase(desk.apiKeys, desk.secrets, desk.ids, desk.clock);
      let key = '';
      const [id] = await desk.log.note(operator, `api-keys-create ${scopes.join('+')}`, async () => {
        const created = await create.run({ ...wanted, expiresAt: new Date(wanted.expiresAt), by: BY });
        ({ key } = created);
        return [created.id];
      });
      return [`${id} is made, until ${wanted.expiresAt}. Its key is shown this once:`, key];
    },
    'api-keys-list': async (connection) => {
      const list = new ListApiKeysUseCase(new AccountsDesk(connection, accountsKey).apiKeys);
      const { items, next } = await list.run({ limit: PAGE });
      if (items.length === 0) return ['there is no API key'];
      return [...items.map(lineOf), ...(next === null ? [] : [`and older ones than these ${PAGE}`])];
    },
    'api-keys-revoke': async (connection, [operator = '', id]) => {
      const desk = new AccountsDesk(connection, accountsKey);
      const known = checked(Id, id);
      const revoke = new RevokeApiKeyUseCase(desk.apiKeys, desk.clock);
      await desk.log.note(operator, 'api-keys-revoke', async () => {
        await revoke.run({ id: known, by: BY });
        return [known];
      });
      return [`${known} is revoked, and its access tokens with it`];
    },
  };
}

function checked<T>(schema: z.ZodType<T>, given: unknown): T {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new OpsRefused(z.prettifyError(parsed.error));
}

function lineOf({ id, name, scopes, expiresAt, revokedAt, lastUsedAt }: ApiKeyView): string {
  const end = revokedAt === null ? `until ${expiresAt}` : `revoked ${revokedAt}`;
  return `${id}  ${scopes.join(', ')}  ${end}  ${lastUsedAt === null ? 'never used' : `used ${lastUsedAt}`}  ${name}`;
}
