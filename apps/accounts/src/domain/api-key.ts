import { ApiKeyExpiryRefused } from './api-key-expiry-refused.errors.js';
import type { Scope } from '@broadsheet/contracts';

/** What lets a machine in. The key itself is known to whoever got it and to nobody else: kept is a hash of it. */
export interface ApiKey {
  readonly id: string;
  /** The version it is stored with; 0 before it is saved for the first time. */
  readonly version: number;
  readonly name: string;
  readonly hash: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 366;

/** Throws ApiKeyExpiryRefused: a key that nobody looks after must end by itself, and one that has ended is none. */
export function requireExpiry(expiresAt: Date, now: Date): void {
  const lifetime = expiresAt.getTime() - now.getTime();
  if (lifetime <= 0 || lifetime > LONGEST_DAYS * DAY_MS) throw new ApiKeyExpiryRefused(LONGEST_DAYS);
}
