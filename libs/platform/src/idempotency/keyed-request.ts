import { sha256 } from '#sha256.js';
import { idempotencyKey, type Caller, ValidationFailed } from '@broadsheet/contracts';
import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What identifies a request under an `Idempotency-Key`. Neither the key nor the body can be read from it. */
export interface KeyedRequest {
  /** Of caller, operation and key, in hex. */
  readonly id: string;
  /** Of everything else that the request says, in hex. */
  readonly fingerprint: string;
}

interface Attempt {
  readonly operation: string;
  readonly caller: Caller;
  readonly key: string;
  readonly content: unknown;
}

/** The key of a request without its quotes; undefined where it has none. Throws ValidationFailed. */
export function keyIn(headers: IncomingHttpHeaders): string | undefined {
  const header = headers['idempotency-key'];
  if (header === undefined) return undefined;
  const key = idempotencyKey(String(header).trim());
  if (key !== null) return key;
  const message = 'must be 16 to 255 visible characters, for example a UUID';
  throw new ValidationFailed([{ pointer: 'header/idempotency-key', message }]);
}

/**
 * One account's keys are no other's; those of all callers without an account are one set, so they must be long. The
 * fingerprint is an HMAC by the key itself, which nobody stores: a body may hold a password.
 */
export function keyedRequest({ operation, caller, key, content }: Attempt): KeyedRequest {
  return {
    id: sha256(JSON.stringify([caller.accountId, operation, key])),
    fingerprint: createHmac('sha256', key).update(JSON.stringify(content)).digest('hex'),
  };
}
