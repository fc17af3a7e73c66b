import { ApiKeySecrets } from '#domain/api-key-secrets.js';
import { sha256 } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';

/** By which secret scanners recognise a leaked key. */
const PREFIX = 'broadsheet_key_';
const KEY_BYTES = 32;

/**
 * 256 random bits, stored as their SHA-256. A slow, salted hash protects passwords, which can be guessed; these keys cannot be
 * guessed at any speed, and no two are the same. So the hash is fast, and the key is found by it.
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
