/** A UUID of version 7 (RFC 9562, 5.7): milliseconds, then random bits. Browsers only generate version 4. */
export function uuid7(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const chance = randomKey();
  const variant = '89ab'.charAt(Number.parseInt(chance.charAt(0), 16) % 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(1, 4)}-${variant}${chance.slice(4, 7)}-${chance.slice(7, 19)}`;
}

/** 128 random bits. `randomUUID` would be shorter, but browsers provide it only on secure origins. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
