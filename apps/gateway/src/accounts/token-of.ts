import { type AccessToken, verifyAccessToken } from '@broadsheet/platform';
import { TokenInvalid } from './token-invalid.errors.js';

const BEARER = /^Bearer ([\w.~+/=-]+)$/i;

/** Who sends `Authorization: Bearer …` (RFC 6750), and until when; rejects with TokenInvalid. */
export async function tokenOf(authorization: string, key: Uint8Array): Promise<AccessToken> {
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined) throw new TokenInvalid('Send it in this form: Authorization: Bearer …');
  try {
    return await verifyAccessToken(token, key);
  } catch (error) {
    const expired = (error as { code?: string }).code === 'ERR_JWT_EXPIRED';
    throw new TokenInvalid(expired ? 'It has expired.' : 'It was not made here, or not for this.');
  }
}
