import type { SigningKey } from './signing-key.js';

/** The key pairs of access tokens: one signs, and those before it verify until their last token has expired. */
export abstract class SigningKeyRing {
  /** Those whose tokens may still be valid, the one that signs now first. Makes the first one where there is none. */
  abstract verifying(): Promise<readonly SigningKey[]>;
  /** From now on a new key signs. Answers its id. */
  abstract rotate(): Promise<string>;
}
