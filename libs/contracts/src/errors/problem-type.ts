import type { ErrorCode } from '#errors/error-catalogue.js';

/** The `type` of a problem: a URN, which names it and need not lead anywhere (RFC 9457, 3.1.1). */
export function problemType(code: ErrorCode): string {
  return `urn:broadsheet:problem:${code.toLowerCase().replaceAll('_', '-')}`;
}
