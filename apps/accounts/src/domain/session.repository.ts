import type { Session } from './session.js';
import type { SessionEnd } from '@broadsheet/contracts';

/** A place in the list of an account's sessions. */
export interface SessionPlace {
  readonly lastUsedAt: Date;
  readonly id: string;
}

export interface SessionPage {
  readonly accountId: string;
  readonly now: Date;
  readonly limit: number;
  readonly after: SessionPlace | null;
}

export interface EndOfAllSessions {
  readonly accountId: string;
  readonly as: SessionEnd;
  /** One that continues. */
  readonly except?: string | undefined;
}

export abstract class SessionRepository {
  abstract add(session: Session): Promise<void>;
  abstract find(id: string): Promise<Session | null>;

  /** A page of the active sessions of an account, the last used one first. */
  abstract page(of: SessionPage): Promise<Session[]>;

  /** Advances the generation by one refresh token. Null if the session has ended, or this is not its newest token any more. */
  abstract renew(id: string, generation: number, now: Date): Promise<Session | null>;

  /** Ends a session and publishes its end. A session that has ended stays as it is. */
  abstract end(session: Pick<Session, 'id' | 'accountId'>, as: SessionEnd): Promise<void>;

  /** Ends every active session of an account, one by one. Safe to repeat. */
  abstract endAll(which: EndOfAllSessions, now: Date): Promise<void>;

  /** Deletes the sessions that expired before a time, however they ended, unless an event of theirs is not published yet. Returns their number. */
  abstract forget(expiredBefore: Date): Promise<number>;
}
