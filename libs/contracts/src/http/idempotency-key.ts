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
