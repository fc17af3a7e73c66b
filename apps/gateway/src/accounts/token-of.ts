import { TokenInvalid } from './token-invalid.errors.js';
import { UpstreamUnavailable } from '#http/upstream/upstream-unavailable.errors.js';
import { type AccessToken, verifyAccessToken } from '@broadsheet/platform';
import { decodeProtectedHeader, type JWTVerifyGetKey } from 'jose';

/** What access tokens are verified by. */
export interface TokenKeys {
  /** Public keys, by the `kid` of a token's head. */
  readonly published: JWTVerifyGetKey;
  /** Of tokens without a `kid`: those of development. */
  readonly shared: Uint8Array;
}

const BEARER = /^Bearer ([\w.~+/=-]+)$/i;

/** Who sends `Authorization: Bearer …` (RFC 6750), and until when; rejects with TokenInvalid or UpstreamUnavailable. */
export async function tokenOf(authorization: string, { published, shared }: TokenKeys): Promise<AccessToken> {
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined) throw new TokenInvalid('Send it in this form: Authorization: Bearer …');
  try {
    const { kid } = decodeProtectedHeader(token);
    return await verifyAccessToken(token, kid === undefined ? shared : published);
  } catch (error) {
    if (error instanceof UpstreamUnavailable) throw error;
    const expired = (error as { code?: string }).code === 'ERR_JWT_EXPIRED';
    throw new TokenInvalid(expired ? 'It has expired.' : 'It was not made here, or not for this.');
  }
}
