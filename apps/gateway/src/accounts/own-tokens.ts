import type { ReadToken } from './token-of.js';
import { verifyAccessToken } from '@broadsheet/platform';
import { decodeProtectedHeader, type JWTVerifyGetKey } from 'jose';

/** What the product's own access tokens are verified by. */
export interface OwnTokenKeys {
  /** Public keys, by the `kid` of a token's head. */
  readonly published: JWTVerifyGetKey;
  /** Of tokens without a `kid`: those of development. */
  readonly shared: Uint8Array;
}

/** Reads access tokens that the accounts service has made. */
export function ownTokens({ published, shared }: OwnTokenKeys): ReadToken {
  return async (token) => {
    const { kid } = decodeProtectedHeader(token);
    return verifyAccessToken(token, kid === undefined ? shared : published);
  };
}
