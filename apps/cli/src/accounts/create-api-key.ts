import { linesOfServiceOps } from '#ops/run-service-ops.js';
import type { Scope } from '@broadsheet/contracts';

interface WantedApiKey {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date;
  readonly operator: string;
}

/** An API key, made beside the service in its database, and a line about it. Throws CommandFailed. */
export async function createApiKey(wanted: WantedApiKey): Promise<{ about: string; key: string }> {
  const { name, scopes, expiresAt, operator } = wanted;
  const command = ['api-keys-create', operator, name, expiresAt.toISOString(), ...scopes];
  const [about = '', key = ''] = await linesOfServiceOps({ service: 'accounts', command });
  return { about, key };
}
