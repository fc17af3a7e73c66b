import { createHmac, createPublicKey, generateKeyPairSync, sign, type JsonWebKey } from 'node:crypto';

/** A published signing key, as the key set has it. */
export interface PublishedKey {
  readonly kid: string;
  readonly x: string;
}

type Parts = readonly [head: Record<string, unknown>, claims: Record<string, unknown>, signature: string];

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decoded = (text = ''): Record<string, unknown> =>
  JSON.parse(Buffer.from(text, 'base64url').toString()) as Record<string, unknown>;

function partsOf(token: string): Parts {
  const [head, claims, signature = ''] = token.split('.');
  return [decoded(head), decoded(claims), signature];
}

const foreignKeys = generateKeyPairSync('ed25519');
const bySomebodyElse = (head: object, claims: object): string => {
  const signed = `${encoded(head)}.${encoded(claims)}`;
  return `${signed}.${sign(null, Buffer.from(signed), foreignKeys.privateKey).toString('base64url')}`;
};
const byHmac = (head: object, claims: object, secret: string | Buffer): string => {
  const signed = `${encoded({ ...head, alg: 'HS256' })}.${encoded(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};

/** The public key in every spelling that a verifier might take for a shared secret. */
function spellings({ x, kid }: PublishedKey): [string, string | Buffer][] {
  const jwk: JsonWebKey = { kty: 'OKP', crv: 'Ed25519', x };
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  return [
    ['in raw bytes', Buffer.from(x, 'base64url')],
    ['as text', x],
    ['as JWK', JSON.stringify({ ...jwk, kid })],
    ['as PEM', key.export({ type: 'spki', format: 'pem' })],
    ['as DER', key.export({ type: 'spki', format: 'der' })],
    ['by its name', kid],
    ['as nothing', ''],
  ];
}

/** Headers that try to be more than the genuine token of a reader is, by what is wrong with them. */
export function forgedTokens(genuine: string, key: PublishedKey): readonly [string, string][] {
  const [head, claims, signature] = partsOf(genuine);
  const raised = { ...claims, roles: ['admin'] };
  const own = foreignKeys.publicKey.export({ format: 'jwk' });
  const bearer = (name: string, token: string): [string, string] => [name, `Bearer ${token}`];
  return [
    bearer('no token', 'x'),
    bearer('three dots', '...'),
    bearer('other claims under the same signature', [encoded(head), encoded(raised), signature].join('.')),
    bearer('no signature', [encoded(head), encoded(raised), ''].join('.')),
    ...['none', 'None', 'NONE', ''].map((alg) =>
      bearer(`alg “${alg}”`, [encoded({ ...head, alg }), encoded(raised), ''].join('.')),
    ),
    bearer('alg none with the genuine signature', [encoded({ alg: 'none' }), encoded(claims), signature].join('.')),
    bearer('another key under the same name', bySomebodyElse(head, raised)),
    bearer('another key without a name', bySomebodyElse({ alg: 'EdDSA' }, raised)),
    bearer('another key that it brings along', bySomebodyElse({ ...head, jwk: own }, raised)),
    bearer('a key elsewhere', bySomebodyElse({ ...head, jku: 'http://127.0.0.1:9/keys.json' }, raised)),
    ...['../../etc/passwd', "' OR 1=1 --", '{"$ne":null}', '__proto__', 'x'.repeat(2_000)].map((kid) =>
      bearer(`a key called ${kid.slice(0, 20)}`, bySomebodyElse({ ...head, kid }, raised)),
    ),
    ...spellings(key).map(([how, secret]) => bearer(`HS256 by the public key ${how}`, byHmac(head, raised, secret))),
    ...spellings(key).map(([how, secret]) =>
      bearer(`HS256 by the public key ${how}, unnamed`, byHmac({ typ: 'JWT' }, raised, secret)),
    ),
    bearer('cut short', genuine.slice(0, -1)),
    bearer('doubled', `${genuine}${genuine}`),
    ['two at once', `Bearer ${genuine}, Bearer ${genuine}`],
    ['another scheme', `Basic ${genuine}`],
    ['no scheme', genuine],
    ['nothing behind the scheme', 'Bearer '],
  ];
}
