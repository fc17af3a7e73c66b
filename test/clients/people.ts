import { RouteClient } from './route.client.js';
import {
  HOUR_MS,
  changeRoles,
  getAccount,
  getProfile,
  signIn,
  signUp,
  type Role,
  type SessionTokens,
  createApiKey,
  createToken,
  type Scope,
} from '@broadsheet/contracts';
import { adminOf } from './admins.js';

/** Whatever calls routes. */
type Calls = Pick<RouteClient, 'call'>;

/** Somebody who signed up, as a test knows them. */
export interface Person {
  readonly email: string;
  readonly username: string;
  readonly password: string;
}

let people = 0;

/** Somebody new, with an account. */
export async function somebody(client: Calls): Promise<Person> {
  people += 1;
  const username = `Ines-${Date.now().toString(36)}-${process.pid}-${people}`;
  const person = { email: `${username}@harbour.example`, username, password: 'the ferry was late again' };
  await client.call(signUp, { body: person });
  return person;
}

export function signedIn(client: Calls, { email, password }: Person): Promise<SessionTokens> {
  return client.call(signIn, { body: { email, password } });
}

/** Gives somebody these roles, as an admin does; returns the account's id. Their sessions are ended by it. */
export async function withRoles(
  client: Calls,
  admin: SessionTokens,
  { username }: Person,
  roles: readonly Role[],
): Promise<string> {
  const { id: account } = await client.call(getProfile, { params: { username } });
  const { version } = await client.call(getAccount, { params: { account }, headers: as(admin) });
  const headers = { ...as(admin), 'if-match': `"${version}"` };
  await client.call(changeRoles, { params: { account }, body: { roles }, headers });
  return account;
}

/** The header of the owner of these tokens. */
export const as = ({ accessToken }: SessionTokens) => ({ authorization: `Bearer ${accessToken}` });

/** What a test wants to be let in for: roles make an account, scopes an API key. */
export interface Rights {
  readonly roles?: readonly Role[];
  readonly scopes?: readonly Scope[];
}

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
