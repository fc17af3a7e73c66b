import { seal } from './sealed.js';
import { ServiceKeys } from './service-keys.js';
import { ACCESS_TOKEN_SECONDS } from '#domain/access-tokens.js';
import type { SigningKey } from '#domain/signing-key.js';
import { SigningKeyRepository } from '#domain/signing-key.repository.js';
import { SigningKeyRing } from '#domain/signing-key-ring.js';
import { Clock, Ids } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import { generateKeyPairSync } from 'node:crypto';

/** Another instance's rotation is noticed after so long at most. */
const HELD_FOR_MS = 30_000;
/** After the next key was made, until the last token of this one has expired: instances notice late, clocks differ. */
const VERIFIES_FOR_MS = ACCESS_TOKEN_SECONDS * 1_000 + 2 * HELD_FOR_MS;

/** The key ring in the database, held in memory for a while. */
@Injectable()
export class StoredKeyRing extends SigningKeyRing {
  private held: readonly SigningKey[] = [];
  private readAt = -Infinity;
  private reading: Promise<void> | undefined;

  constructor(
    private readonly stored: SigningKeyRepository,
    private readonly keys: ServiceKeys,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {
    super();
  }

  async verifying(): Promise<readonly SigningKey[]> {
    if (performance.now() - this.readAt >= HELD_FOR_MS) {
      this.reading ??= this.read().finally(() => (this.reading = undefined));
      await this.reading;
    }
    const now = this.clock.now().getTime();
    return this.held.filter((_, index) => {
      const next = this.held[index - 1];
      return next === undefined || now - next.createdAt.getTime() < VERIFIES_FOR_MS;
    });
  }

  async rotate(): Promise<string> {
    const kid = await this.make();
    await this.read();
    return kid;
  }

  /** What is held is never without a key: whoever asks meanwhile waits for the first one. */
  private async read(): Promise<void> {
    const asked = performance.now();
    let stored = await this.stored.all();
    if (stored.length === 0) {
      await this.make();
      stored = await this.stored.all();
    }
    this.held = stored;
    this.readAt = asked;
  }

  private async make(): Promise<string> {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const kid = this.ids.next();
    const sealedPrivateKey = seal(privateKey.export({ format: 'der', type: 'pkcs8' }), this.keys.sealing);
    const { x = '' } = publicKey.export({ format: 'jwk' });
    await this.stored.add({ kid, x, sealedPrivateKey, createdAt: this.clock.now() });
    return kid;
  }
}
