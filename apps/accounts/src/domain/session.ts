import { DAY_MS, type SessionEnd, type SessionView } from '@broadsheet/contracts';

/** A sign-in that continues until it is ended or has not been used for a while. */
export interface Session {
  readonly id: string;
  readonly accountId: string;
  readonly startedAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  /** What the client said it is. */
  readonly client: string | null;
  /** Counts its refresh tokens; only the newest is valid. */
  readonly generation: number;
  readonly endedAs: SessionEnd | null;
}

/** A session expires after this time without use. */
const IDLE_DAYS = 30;

export const expiryOf = (lastUsedAt: Date): Date => new Date(lastUsedAt.getTime() + IDLE_DAYS * DAY_MS);

type NewSession = Pick<Session, 'id' | 'accountId' | 'client'>;

export function beginSession(given: NewSession, now: Date): Session {
  return { ...given, startedAt: now, lastUsedAt: now, expiresAt: expiryOf(now), generation: 1, endedAs: null };
}

export function sessionView(session: Session, currentId: string | undefined): SessionView {
  return {
    id: session.id,
    startedAt: session.startedAt.toISOString(),
    lastUsedAt: session.lastUsedAt.toISOString(),
    expiresAt: session.expiresAt.toISOString(),
    client: session.client,
    current: session.id === currentId,
  };
}
