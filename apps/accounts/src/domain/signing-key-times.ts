import { ACCESS_TOKEN_SECONDS } from './access-tokens.js';
import type { SigningKey } from './signing-key.js';

/** Another instance's rotation is noticed after so long at most. */
export const NOTICED_WITHIN_MS = 5_000;
/** A key is published for so long before it signs: whoever verifies asks another instance than the one that signed. */
const SIGNS_AFTER_MS = 2 * NOTICED_WITHIN_MS;
/** After the next key has begun to sign, until the last token of this one has expired: instances notice late, clocks differ. */
const VERIFIES_FOR_MS = ACCESS_TOKEN_SECONDS * 1_000 + 60_000;

export type SigningKeyUse = 'next' | 'signing' | 'verifying' | 'retired';

/** What each key is for at that moment, in the order given: the newest first. Where all are too new, the oldest signs. */
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
