import { ACCESS_TOKEN_SECONDS } from './access-tokens.js';
import { MINUTE_MS, SECOND_MS } from '@broadsheet/contracts';

/** An Ed25519 key pair; the private half is sealed (see `secrets/`). */
export interface SigningKey {
  readonly kid: string;
  /** Public key, base64url, as in a JWK. */
  readonly x: string;
  readonly sealedPrivateKey: string;
  readonly createdAt: Date;
}

/** How long another instance's rotation may go unnoticed. */
export const NOTICED_WITHIN_MS = 5 * SECOND_MS;
/** How long a key is published before it signs: a verifier may ask another instance than the one that signed. */
const SIGNS_AFTER_MS = 2 * NOTICED_WITHIN_MS;
/** How long a key verifies after the next one has begun to sign: its last token must expire first, and clocks differ. */
const VERIFIES_FOR_MS = ACCESS_TOKEN_SECONDS * SECOND_MS + MINUTE_MS;

export type SigningKeyUse = 'next' | 'signing' | 'verifying' | 'retired';

/** What each key is for at that moment, in the given order: the newest first. If all are too new, the oldest signs. */
export function signingKeyUses(keys: readonly Pick<SigningKey, 'createdAt'>[], now: Date): SigningKeyUse[] {
  const ages = keys.map(({ createdAt }) => now.getTime() - createdAt.getTime());
  const known = ages.findIndex((age) => age >= SIGNS_AFTER_MS);
  const signing = known === -1 ? keys.length - 1 : known;
  return ages.map((_, index) => {
    if (index <= signing) return index === signing ? 'signing' : 'next';
    const nextSignsFor = (ages[index - 1] ?? 0) - SIGNS_AFTER_MS;
    return nextSignsFor < VERIFIES_FOR_MS ? 'verifying' : 'retired';
  });
}
