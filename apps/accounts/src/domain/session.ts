import type { SessionEnd } from '@broadsheet/contracts';

/** A sign-in that goes on until it is ended or not used for a while. */
export interface Session {
  readonly id: string;
  readonly accountId: string;
  readonly startedAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  /** What the client said it is. */
  readonly client: string | null;
  /** Counts its refresh tokens; only the newest is good. */
  readonly generation: number;
  readonly endedAs: SessionEnd | null;
}

const DAY_MS = 86_400_000;
/** Without use for so long, a session is over. */
const IDLE_DAYS = 30;

export const expiryOf = (lastUsedAt: Date): Date => new Date(lastUsedAt.getTime() + IDLE_DAYS * DAY_MS);

interface NewSession {
  readonly id: string;
  readonly accountId: string;
  readonly client: string | null;
}

export function beginSession(given: NewSession, now: Date): Session {
  return { ...given, startedAt: now, lastUsedAt: now, expiresAt: expiryOf(now), generation: 1, endedAs: null };
}
