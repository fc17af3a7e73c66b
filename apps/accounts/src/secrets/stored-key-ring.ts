import { seal } from './sealed.js';
import { ServiceKeys } from './service-keys.js';
import { NOTICED_WITHIN_MS, type SigningKey, type SigningKeyUse, signingKeyUses } from '#domain/signing-key.js';
import { SigningKeyRepository } from '#domain/signing-key.repository.js';
import { SigningKeyRing } from '#domain/signing-key-ring.js';
import { Clock, Ids } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import { generateKeyPairSync } from 'node:crypto';

/** The key ring in the database, cached in memory for a few seconds. */
@Injectable()
export class StoredKeyRing extends SigningKeyRing {
  private cached: readonly SigningKey[] = [];
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

  verifying(): Promise<readonly SigningKey[]> {
    return this.thoseThatAre('next', 'signing', 'verifying');
  }

  async signing(): Promise<SigningKey> {
    const [key] = await this.thoseThatAre('signing');
    if (!key) throw new Error('There is no key to sign access tokens with.');
    return key;
  }

  async rotate(): Promise<string> {
    const kid = await this.make();
    await this.read();
    return kid;
  }

  private async thoseThatAre(...wanted: readonly SigningKeyUse[]): Promise<readonly SigningKey[]> {
    if (performance.now() - this.readAt >= NOTICED_WITHIN_MS) {
      this.reading ??= this.read().finally(() => (this.reading = undefined));
      await this.reading;
    }
    const uses = signingKeyUses(this.cached, this.clock.now());
    return this.cached.filter((_, index) => wanted.some((use) => use === uses[index]));
  }

  /** The cache is never without a key: concurrent callers wait for the first one. */
  private async read(): Promise<void> {
    const asked = performance.now();
    let stored = await this.stored.all();
    if (stored.length === 0) {
      await this.make();
      stored = await this.stored.all();
    }
    this.cached = stored;
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
