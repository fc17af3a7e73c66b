import { ServiceKeys } from './service-keys.js';
import { RefreshTokens, type RefreshTokenClaims } from '#domain/refresh-tokens.js';
import { Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'node:crypto';

const ID_BYTES = 16;
const CLAIM_BYTES = ID_BYTES + 4;
const TAG_BYTES = 32;

/**
 * The id of the session, the generation, and an HMAC-SHA256 over both: a token that was issued here is distinguished from a
 * guess without storing anything, so that only a token that really was issued can count as used twice.
 */
@Injectable()
export class HmacRefreshTokens extends RefreshTokens {
  constructor(private readonly keys: ServiceKeys) {
    super();
  }

  make({ sessionId, generation }: RefreshTokenClaims): string {
    const claims = Buffer.alloc(CLAIM_BYTES);
    claims.write(sessionId.replaceAll('-', ''), 'hex');
    claims.writeUInt32BE(generation, ID_BYTES);
    return Buffer.concat([claims, this.tagOf(claims)]).toString('base64url');
  }

  read(token: string): RefreshTokenClaims | null {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== CLAIM_BYTES + TAG_BYTES) return null;
    const claims = bytes.subarray(0, CLAIM_BYTES);
    if (!timingSafeEqual(this.tagOf(claims), bytes.subarray(CLAIM_BYTES))) return null;
    return { sessionId: uuidOf(claims.toString('hex', 0, ID_BYTES)), generation: claims.readUInt32BE(ID_BYTES) };
  }

  private tagOf(claims: Buffer): Buffer {
    return createHmac('sha256', this.keys.refreshTokens).update(claims).digest();
  }
}

const uuidOf = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
