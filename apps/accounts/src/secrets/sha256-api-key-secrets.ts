import { ApiKeySecrets } from '#domain/api-key-secrets.js';
import { sha256 } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';

/** So that secret scanners know one when it lies where it should not. */
const PREFIX = 'broadsheet_key_';
const KEY_BYTES = 32;

/**
 * 256 random bits, kept as their SHA-256. A slow hash with a salt is for what people choose, as it can be guessed; this
 * cannot: trying 2^256 keys takes for ever at any speed, and no two are the same. So a fast one, by which it is found.
 */
@Injectable()
export class Sha256ApiKeySecrets extends ApiKeySecrets {
  make(): { key: string; hash: string } {
    const key = PREFIX + randomBytes(KEY_BYTES).toString('base64url');
    return { key, hash: this.hashOf(key) };
  }

  hashOf(key: string): string {
    return sha256(key);
  }
}
