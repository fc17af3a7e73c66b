import { BrokenRule, errorCatalogue, type ErrorCode } from '@broadsheet/contracts';

/** Seconds for `Retry-After` (RFC 9110, 10.2.3): what the error itself knows, or what its code says; undefined for neither. */
export function retryAfterOf(error: unknown, code: string): number | undefined {
  if (error instanceof BrokenRule && error.retryAfter !== undefined) return error.retryAfter;
  const entry = errorCatalogue[code as ErrorCode];
  return 'retryAfter' in entry ? entry.retryAfter : undefined;
}
