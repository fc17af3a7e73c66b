import { randomKey } from '#random-key.js';

/** A UUID of version 7 (RFC 9562, 5.7): milliseconds, then chance. Browsers make version 4 only. */
export function uuid7(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const chance = randomKey();
  const variant = '89ab'.charAt(Number.parseInt(chance.charAt(0), 16) % 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(1, 4)}-${variant}${chance.slice(4, 7)}-${chance.slice(7, 19)}`;
}
