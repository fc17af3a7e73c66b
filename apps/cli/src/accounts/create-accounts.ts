import { linesOfServiceOps } from '#ops/run-service-ops.js';
import type { Role } from '@broadsheet/contracts';

export interface AccountToCreate {
  readonly email: string;
  readonly username: string;
  readonly password: string;
  readonly roles: readonly Role[];
}

interface Circumstances {
  readonly operator: string;
  /** Whether an account that there is gets password and roles, instead of being an obstacle. */
  readonly existing?: boolean;
}

/** Accounts with roles, made beside the service in its database; a line about each. Throws CommandFailed. */
export function createAccounts(
  accounts: readonly AccountToCreate[],
  { operator, existing = false }: Circumstances,
): Promise<string[]> {
  const command = ['accounts-create', operator, ...(existing ? ['existing'] : [])];
  return linesOfServiceOps({ service: 'accounts', command, input: accounts });
}
