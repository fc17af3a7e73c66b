import type { SigningKey } from './signing-key.js';

export abstract class SigningKeyRepository {
  /** The newest first. */
  abstract all(): Promise<SigningKey[]>;
  abstract add(key: SigningKey): Promise<void>;
}
