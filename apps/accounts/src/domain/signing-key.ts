/** An Ed25519 key pair; the private half is sealed (see `secrets/`). */
export interface SigningKey {
  readonly kid: string;
  /** Public key, base64url, as in a JWK. */
  readonly x: string;
  readonly sealedPrivateKey: string;
  readonly createdAt: Date;
}
