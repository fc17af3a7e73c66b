import { OperatorTools } from './operator-tools.js';
import { CreateApiKeyUseCase } from '#use-cases/create-api-key.use-case.js';
import { ListApiKeysUseCase } from '#use-cases/list-api-keys.use-case.js';
import { RevokeApiKeyUseCase } from '#use-cases/revoke-api-key.use-case.js';
import { ApiKeyCreation, Id, type ApiKeyView } from '@broadsheet/contracts';
import { OpsRefused, type OpsCommand } from '@broadsheet/mongo';
import type { Connection } from 'mongoose';
import { z } from 'zod';

const BY = { kind: 'system' } as const;
const PAGE = 100;

/** `api-keys-create OPERATOR NAME EXPIRES SCOPE…`, `api-keys-list`, `api-keys-revoke OPERATOR ID`. */
export function apiKeyOps(accountsKey: string): Readonly<Record<string, OpsCommand>> {
  const tools = (connection: Connection) => new OperatorTools(connection, accountsKey);
  return {
    'api-keys-create': (connection, args) => create(tools(connection), args),
    'api-keys-list': (connection) => list(tools(connection)),
    'api-keys-revoke': (connection, args) => revoke(tools(connection), args),
  };
}

type Args = readonly string[];

async function create(tools: OperatorTools, [operator = '', name, expiresAt, ...scopes]: Args): Promise<string[]> {
  const wanted = checked(ApiKeyCreation, { name, expiresAt, scopes });
  const makeOne = new CreateApiKeyUseCase(tools.apiKeys, tools.secrets, tools.ids, tools.clock);
  let key = '';
  const [id] = await tools.log.note(operator, `api-keys-create ${scopes.join('+')}`, async () => {
    const created = await makeOne.run({ ...wanted, expiresAt: new Date(wanted.expiresAt), by: BY });
    ({ key } = created);
    return [created.id];
  });
  return [`${id} is made, until ${wanted.expiresAt}. Its key is shown this once:`, key];
}

async function list({ apiKeys }: OperatorTools): Promise<string[]> {
  const { items, next } = await new ListApiKeysUseCase(apiKeys).run({ limit: PAGE });
  if (items.length === 0) return ['there is no API key'];
  return [...items.map(lineOf), ...(next === null ? [] : [`and older ones than these ${PAGE}`])];
}

async function revoke(tools: OperatorTools, [operator = '', given]: Args): Promise<string[]> {
  const id = checked(Id, given);
  await tools.log.note(operator, 'api-keys-revoke', async () => {
    await new RevokeApiKeyUseCase(tools.apiKeys, tools.clock).run({ id, by: BY });
    return [id];
  });
  return [`${id} is revoked, and its access tokens with it`];
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
