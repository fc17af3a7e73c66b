/**
 * The value of an `Idempotency-Key`: 16 to 255 visible characters, so that nobody can guess another client's key. A string of
 * structured fields (RFC 9651, 3.3.3) as the draft asks for, or without its quotes, as most clients send it.
 */
export const IDEMPOTENCY_KEY_PATTERN = '^(?:"[!#-\\[\\]-~]{16,255}"|[!#-\\[\\]-~]{16,255})$';

const KEY = new RegExp(IDEMPOTENCY_KEY_PATTERN);

/** The key without quotes; null if the value is not a key. */
export function idempotencyKey(value: string): string | null {
  return KEY.test(value) ? value.replaceAll('"', '') : null;
}

/**
 * What a request creates. Its id is chosen before anything is written, and is the same in every attempt under one
 * `Idempotency-Key`, so that two attempts never create two items, even after a crash between them.
 */
export interface Creation {
  readonly id: string;
  /** An earlier attempt may have created it: look for it before deciding anything else. */
  readonly repeated: boolean;
}

export const NO_CREATION: Creation = { id: '', repeated: false };
