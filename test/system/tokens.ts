import { adminOf } from './admins.js';
import { as, signedIn, somebody, withRoles } from './people.js';
import { RouteClient } from './route.client.js';
import { createApiKey, createToken, signIn, type Role, type Scope, type SessionTokens } from '@broadsheet/contracts';

/** What a test wants to be let in for: roles make an account, scopes an API key. */
export interface Rights {
  readonly roles?: readonly Role[];
  readonly scopes?: readonly Scope[];
}

const HOUR_MS = 3_600_000;
const admins = new Map<string, Promise<SessionTokens>>();

/** An access token with these rights, as the product gives them out: by sign-in, or for an API key. */
export async function tokenFor(gatewayUrl: string, { roles = [], scopes = [] }: Rights): Promise<string> {
  const anybody = new RouteClient(gatewayUrl);
  if (scopes.length > 0) return machineToken(anybody, await adminTokens(gatewayUrl), scopes);
  const person = await somebody(anybody);
  if (roles.some((role) => role !== 'reader')) await withRoles(anybody, await adminTokens(gatewayUrl), person, roles);
  return (await signedIn(anybody, person)).accessToken;
}

/** Of the admin of that system: signed in once by each test file. */
export function adminTokens(gatewayUrl: string): Promise<SessionTokens> {
  const known = admins.get(gatewayUrl) ?? new RouteClient(gatewayUrl).call(signIn, { body: adminOf(gatewayUrl) });
  admins.set(gatewayUrl, known);
  return known;
}

async function machineToken(client: RouteClient, admin: SessionTokens, scopes: readonly Scope[]): Promise<string> {
  const expiresAt = new Date(Date.now() + HOUR_MS).toISOString();
  const { key } = await client.call(createApiKey, { body: { name: 'tests', scopes, expiresAt }, headers: as(admin) });
  return (await client.call(createToken, { body: { apiKey: key } })).accessToken;
}
