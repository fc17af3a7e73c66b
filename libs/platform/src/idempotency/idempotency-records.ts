import type { KeyedRequest } from '#idempotency/keyed-request.js';
import type { Creation } from '@broadsheet/contracts';

/** The right to work on a request; it ends by itself after a while. */
export interface Claim {
  readonly id: string;
  /** Of this attempt alone. */
  readonly owner: string;
  readonly creation: Creation;
}

/** Either the attempt to make, or the earlier response, as JSON. */
export type Claimed = { readonly claim: Claim } | { readonly answer: string };

/**
 * What became of requests under an `Idempotency-Key`, kept for 24 hours. Several instances of a service agree by it. A
 * claim gives order only: that nothing is made twice follows from the creation's id, which all attempts share.
 */
export abstract class IdempotencyRecords {
  /**
   * Waits a while for an attempt that is under way. Throws IdempotencyKeyReused where the key belongs to a request of
   * another fingerprint, and IdempotencyInProgress where the other attempt does not end.
   */
  abstract claim(request: KeyedRequest): Promise<Claimed>;

  /** Stores the response. Stores nothing where another attempt has taken over. */
  abstract complete(claim: Claim, answer: string): Promise<void>;

  /**
   * Lets the next attempt begin at once, with the same id: nobody knows for certain that nothing was made. Returns what
   * the request is to be answered with: the error, or IdempotencyInProgress where another attempt was faster.
   */
  abstract fail(claim: Claim, error: unknown): Promise<unknown>;
}
