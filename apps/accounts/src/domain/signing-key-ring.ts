import type { SigningKey } from './signing-key.js';

/**
 * The key pairs of access tokens: one signs, a newer one is published before it does, and those before it verify until their
 * last token has expired.
 */
export abstract class SigningKeyRing {
  /** Those whose tokens are or may be valid, the newest first. Makes the first one where there is none. */
  abstract verifying(): Promise<readonly SigningKey[]>;
  /** The one that signs now. */
  abstract signing(): Promise<SigningKey>;
  /** A new key is published at once, and signs as soon as everybody can know it. Answers its id. */
  abstract rotate(): Promise<string>;
}
