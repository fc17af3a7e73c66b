/**
 * The value of an `Idempotency-Key`: 16 to 255 visible characters, so that nobody guesses another's. A string of
 * structured fields (RFC 9651, 3.3.3) as the draft asks for, or without its quotes, as most clients send it.
 */
export const IDEMPOTENCY_KEY_PATTERN = '^(?:"[!#-\\[\\]-~]{16,255}"|[!#-\\[\\]-~]{16,255})$';

const KEY = new RegExp(IDEMPOTENCY_KEY_PATTERN);

/** The key without quotes; null where the value is not one. */
export function idempotencyKey(value: string): string | null {
  return KEY.test(value) ? value.replaceAll('"', '') : null;
}

/**
 * What a request is to make. Its id is chosen before anything is written, and is the same in every attempt under one
 * `Idempotency-Key`: so two attempts can never make two, whatever crashed between them.
 */
export interface Creation {
  readonly id: string;
  /** An attempt before this one may have made it: look for it before anything else is decided. */
  readonly repeated: boolean;
}

export const NO_CREATION: Creation = { id: '', repeated: false };
