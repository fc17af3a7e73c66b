import { ServiceKeys } from './service-keys.js';
import { AttemptNames } from '#domain/attempt-names.js';
import { Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';

/** HMAC-SHA256 under a separate key: a reader of the database cannot test addresses, as with a bare hash. */
@Injectable()
export class HmacAttemptNames extends AttemptNames {
  constructor(private readonly keys: ServiceKeys) {
    super();
  }

  of(kind: string, ...parts: readonly string[]): string {
    return createHmac('sha256', this.keys.attempts)
      .update(JSON.stringify([kind, ...parts]))
      .digest('base64url');
  }
}
