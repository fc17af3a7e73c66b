import { unseal } from './sealed.js';
import { ServiceKeys } from './service-keys.js';
import { ACCESS_TOKEN_SECONDS, AccessTokens, type AccessTokenClaims } from '#domain/access-tokens.js';
import type { SigningKey } from '#domain/signing-key.js';
import { SigningKeyRing } from '#domain/signing-key-ring.js';
import { ACCESS_TOKEN_AUDIENCE, ACCESS_TOKEN_ISSUER, Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import { SignJWT } from 'jose';
import { createPrivateKey, type KeyObject } from 'node:crypto';

/** JSON Web Tokens (RFC 7519) that are signed with Ed25519 (RFC 8037), by the key of the ring that signs. */
@Injectable()
export class JwtAccessTokens extends AccessTokens {
  private opened: { readonly kid: string; readonly key: KeyObject } | undefined;

  constructor(
    private readonly ring: SigningKeyRing,
    private readonly keys: ServiceKeys,
    private readonly clock: Clock,
  ) {
    super();
  }

  async make(claims: AccessTokenClaims): Promise<string> {
    const { accountId, name, roles, scopes, sessionId, lifetimeSeconds = ACCESS_TOKEN_SECONDS } = claims;
    const key = await this.ring.signing();
    const now = Math.floor(this.clock.now().getTime() / 1_000);
    return new SignJWT({ roles, name, sid: sessionId, ...(scopes ? { scope: scopes.join(' ') } : {}) })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: key.kid })
      .setSubject(accountId)
      .setIssuer(ACCESS_TOKEN_ISSUER)
      .setAudience(ACCESS_TOKEN_AUDIENCE)
      .setIssuedAt(now)
      .setExpirationTime(now + lifetimeSeconds)
      .sign(this.open(key));
  }

  private open({ kid, sealedPrivateKey }: SigningKey): KeyObject {
    if (this.opened?.kid !== kid) {
      const key = createPrivateKey({ key: unseal(sealedPrivateKey, this.keys.sealing), format: 'der', type: 'pkcs8' });
      this.opened = { kid, key };
    }
    return this.opened.key;
  }
}
