import { createHash } from 'node:crypto';

/** A strong entity tag (RFC 9110, 8.8.3) made from content: 128 bits of its SHA-256, in quotes. */
export function entityTagOf(...content: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of content) hash.update(part);
  return `"${hash.digest('base64url').slice(0, 22)}"`;
}

/** RFC 9110, 13.1.2: whether `If-None-Match` names this tag, by weak comparison; `*` names any. */
export function isNamedBy(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
