import { SigningKeyRing } from '#domain/signing-key-ring.js';
import type { SigningKeys } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/** The public keys as a JSON Web Key Set. */
@Injectable()
export class ListSigningKeysUseCase {
  constructor(private readonly ring: SigningKeyRing) {}

  async run(): Promise<SigningKeys> {
    const keys = await this.ring.verifying();
    return {
      keys: keys.map(({ kid, x }) => ({ kty: 'OKP', crv: 'Ed25519', x, kid, use: 'sig', alg: 'EdDSA' })),
    };
  }
}
