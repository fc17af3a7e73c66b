import type { SigningKey } from './signing-key.js';

/**
 * The key pairs of access tokens: one signs, a newer one is published before it signs, and older ones verify until their last
 * token has expired.
 */
export abstract class SigningKeyRing {
  /** The keys whose tokens are or may become valid, the newest first. Generates the first key if there is none. */
  abstract verifying(): Promise<readonly SigningKey[]>;
  /** The key that signs now. */
  abstract signing(): Promise<SigningKey>;
  /** Publishes a new key at once; it signs as soon as all verifiers can know it. Returns its id. */
  abstract rotate(): Promise<string>;
}
