const DUPLICATE_KEY = 11_000;

/** True where a unique index refused the write: MongoDB's error code 11000. */
export function isDuplicateKey(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === DUPLICATE_KEY;
}
