import { hkdfSync } from 'node:crypto';

/** Keys for one purpose each, derived from the one secret that is configured (HKDF, RFC 5869). */
export class ServiceKeys {
  readonly sealing: Buffer;
  readonly refreshTokens: Buffer;
  readonly attempts: Buffer;

  constructor(secret: string) {
    const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
    this.sealing = derive('signing keys');
    this.refreshTokens = derive('refresh tokens');
    this.attempts = derive('tries to sign in');
  }
}
