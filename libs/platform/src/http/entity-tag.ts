import { hash } from 'node:crypto';

const LENGTH = 22;

/** 128 bits of the SHA-256 of content, for a strong entity tag. */
export function contentHash(...content: readonly string[]): string {
  return hash('sha256', content.join(''), 'base64url').slice(0, LENGTH);
}

/** A strong entity tag (RFC 9110, 8.8.3) made from content, in quotes. */
export function entityTagOf(...content: readonly string[]): string {
  return `"${contentHash(...content)}"`;
}

/** RFC 9110, 13.1.2: whether `If-None-Match` names this tag, by weak comparison; `*` names any. */
export function isNamedBy(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
