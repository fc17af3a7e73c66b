import { createHash } from 'node:crypto';

/** SHA-256 (FIPS 180-4) of text as UTF-8, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
