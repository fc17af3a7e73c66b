import type { Role, Scope } from '@broadsheet/contracts';
import { linesOfServiceOps } from '#ops/run-service-ops.js';

export interface AccountToCreate {
  readonly email: string;
  readonly username: string;
  readonly password: string;
  readonly roles: readonly Role[];
}

interface CreateOptions {
  readonly operator: string;
  /** Whether an existing account gets the password and roles; by default it is an error. */
  readonly existing?: boolean;
}

/** Creates accounts with roles by the service's own tool, and returns a line about each. Throws CommandFailed. */
export function createAccounts(
  accounts: readonly AccountToCreate[],
  { operator, existing = false }: CreateOptions,
): Promise<string[]> {
  const command = ['accounts-create', '--', operator, ...(existing ? ['existing'] : [])];
  return linesOfServiceOps({ service: 'accounts', command, input: accounts });
}

interface ApiKeyToCreate {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date;
  readonly operator: string;
}

/** Creates an API key by the service's own tool, and returns it with a line about it. Throws CommandFailed. */
export async function createApiKey(wanted: ApiKeyToCreate): Promise<{ about: string; key: string }> {
  const { name, scopes, expiresAt, operator } = wanted;
  const command = ['api-keys-create', '--', operator, name, expiresAt.toISOString(), ...scopes];
  const [about = '', key = ''] = await linesOfServiceOps({ service: 'accounts', command });
  return { about, key };
}
