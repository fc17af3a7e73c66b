import { TokenInvalid } from './accounts.errors.js';
import { UpstreamUnavailable } from '#upstream/upstream.errors.js';
import type { AccessToken } from '@broadsheet/platform';

/** Verifies an access token and says who it speaks for, and until when; rejects one that is not to be believed. */
export type ReadToken = (token: string) => Promise<AccessToken>;

const BEARER = /^Bearer ([\w.~+/=-]+)$/i;

/** Who sends `Authorization: Bearer …` (RFC 6750), and until when; rejects with TokenInvalid or UpstreamUnavailable. */
export async function tokenOf(authorization: string, read: ReadToken): Promise<AccessToken> {
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined) throw new TokenInvalid('Send it in this form: Authorization: Bearer …');
  try {
    return await read(token);
  } catch (error) {
    if (error instanceof UpstreamUnavailable) throw error;
    const expired = (error as { code?: string }).code === 'ERR_JWT_EXPIRED';
    throw new TokenInvalid(expired ? 'It has expired.' : 'It was not made here, or not for this.');
  }
}
