import type { Caller } from '@broadsheet/contracts';
import { DEVELOPMENT_KEYS, IDENTITY_HEADER, signIdentity } from '@broadsheet/platform';

interface ForgedIdentity {
  readonly name: string;
  /** The headers by which somebody pretends to come from the gateway as this caller. */
  readonly forge: (caller: Caller) => Readonly<Record<string, string>>;
}

const EXPIRED_MS = 60_000;
const requestId = 'forged';
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const genuine = (caller: Caller, now = new Date()): string =>
  signIdentity({ caller, requestId }, DEVELOPMENT_KEYS.IDENTITY_KEY, now);
const parts = (token: string): [string, string, string] => token.split('.') as [string, string, string];
const forged = (name: string, make: (caller: Caller) => string): ForgedIdentity => ({
  name,
  forge: (caller) => ({ [IDENTITY_HEADER]: make(caller) }),
});

/** Each claims to be an admin whom the gateway let in. */
export const FORGED_IDENTITIES: readonly ForgedIdentity[] = [
  { name: 'none at all', forge: () => ({}) },
  { name: 'an access token instead', forge: () => ({ authorization: 'Bearer x.y.z' }) },
  forged('empty', () => ''),
  forged('no token', () => 'admin'),
  forged('another key', (caller) => signIdentity({ caller, requestId }, 'x'.repeat(40), new Date())),
  forged('the key of the accounts service', (caller) =>
    signIdentity({ caller, requestId }, DEVELOPMENT_KEYS.ACCOUNTS_KEY, new Date()),
  ),
  forged('expired', (caller) => genuine(caller, new Date(Date.now() - EXPIRED_MS))),
  forged('without a signature', (caller) => parts(genuine(caller)).with(2, '').join('.')),
  forged('with half a signature', (caller) => genuine(caller).slice(0, -20)),
  forged('alg none', (caller) =>
    parts(genuine(caller))
      .with(0, encoded({ alg: 'none' }))
      .with(2, '')
      .join('.'),
  ),
  forged('claims of another under the same signature', (caller) => {
    const [head, claims, signature] = parts(genuine({ ...caller, roles: ['reader'] }));
    const raised = { ...(JSON.parse(Buffer.from(claims, 'base64url').toString()) as object), roles: ['admin'] };
    return [head, encoded(raised), signature].join('.');
  }),
  forged('a genuine one with something behind it', (caller) => `${genuine(caller)}.x`),
  forged('two genuine ones', (caller) => `${genuine(caller)}, ${genuine(caller)}`),
];
