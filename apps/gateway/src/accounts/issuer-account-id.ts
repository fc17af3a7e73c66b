import { createHash } from 'node:crypto';

const VERSION = 0x80;
const VARIANT = 0x80;

/**
 * The id here of an account elsewhere: a UUID of version 8 (RFC 9562, section 5.8), the first 128 bits of SHA-256 over
 * issuer and subject less those that say version and variant. The same for the same two, at every gateway and for ever;
 * never that of an account made here, which has version 7.
 */
export function issuerAccountId(issuer: string, subject: string): string {
  // As JSON, so that no other pair gives the same text.
  const bytes = createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest();
  bytes[6] = VERSION | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = VARIANT | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
