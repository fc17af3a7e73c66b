const DUPLICATE_KEY = 11_000;

/** True where another document has this id or unique value already. */
export function isDuplicateKey(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === DUPLICATE_KEY;
}
