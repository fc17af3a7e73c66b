import type { RouteClient } from './route.client.js';
import {
  changeRoles,
  getAccount,
  getProfile,
  signIn,
  signUp,
  type Role,
  type SessionTokens,
} from '@broadsheet/contracts';

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

/** Gives somebody these roles, as an admin does; answers the account's id. Their sessions are ended by it. */
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

/** The header of whoever has these tokens. */
export const as = ({ accessToken }: SessionTokens) => ({ authorization: `Bearer ${accessToken}` });

/** Status and error code of an answer. */
export const codeOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code?: string } | undefined)?.code,
];
