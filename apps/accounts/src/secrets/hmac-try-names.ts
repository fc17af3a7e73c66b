import { ServiceKeys } from './service-keys.js';
import { TryNames } from '#domain/try-names.js';
import { Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';

/** HMAC-SHA256 under a key of its own: who reads the database cannot try out addresses, as with a bare hash. */
@Injectable()
export class HmacTryNames extends TryNames {
  constructor(private readonly keys: ServiceKeys) {
    super();
  }

  of(kind: string, ...parts: readonly string[]): string {
    return createHmac('sha256', this.keys.tries)
      .update(JSON.stringify([kind, ...parts]))
      .digest('base64url');
  }
}
