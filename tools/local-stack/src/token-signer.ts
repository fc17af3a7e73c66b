import { type JWK, SignJWT } from 'jose';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';

/** The names of RFC 7518 and RFC 8037. */
export type SignerAlgorithm = 'EdDSA' | 'ES256' | 'RS256' | 'PS256';

export interface TokenContents {
  readonly issuer: string;
  readonly audience: string;
  readonly subject: string;
  /** For example `1h`; `-1s` for a token that has expired, undefined for one that never does. */
  readonly lifetime: string | undefined;
  /** Further claims. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Added to algorithm and key id, or replacing them. */
  readonly header?: Readonly<Record<string, unknown>>;
}

/** A random key pair that signs JSON Web Tokens (RFC 7519). It exists in this process only. */
export class TokenSigner {
  readonly kid: string;
  /** The public half, as a JSON Web Key (RFC 7517). */
  readonly jwk: JWK;
  readonly publicKey: KeyObject;
  private readonly privateKey: KeyObject;
  private readonly algorithm: SignerAlgorithm;

  constructor(kid: string, algorithm: SignerAlgorithm = 'EdDSA') {
    const { publicKey, privateKey } = keyPair(algorithm);
    this.kid = kid;
    this.algorithm = algorithm;
    this.publicKey = publicKey;
    this.privateKey = privateKey;
    this.jwk = { ...(publicKey.export({ format: 'jwk' }) as JWK), use: 'sig', alg: algorithm, kid };
  }

  sign({ issuer, audience, subject, lifetime, claims = {}, header = {} }: TokenContents): Promise<string> {
    const token = new SignJWT(claims)
      .setProtectedHeader({ alg: this.algorithm, typ: 'JWT', kid: this.kid, ...header })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt();
    if (lifetime !== undefined) token.setExpirationTime(lifetime);
    return token.sign(this.privateKey);
  }
}

function keyPair(algorithm: SignerAlgorithm): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  switch (algorithm) {
    case 'EdDSA':
      return generateKeyPairSync('ed25519');
    case 'ES256':
      return generateKeyPairSync('ec', { namedCurve: 'P-256' });
    case 'RS256':
    case 'PS256':
      return generateKeyPairSync('rsa', { modulusLength: 2048 });
  }
}
