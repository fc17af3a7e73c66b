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

export abstract class SessionRepository {
  abstract add(session: Session): Promise<void>;
  abstract find(id: string): Promise<Session | null>;
  /** All that go on, the last used one first. */
  abstract ofAccount(accountId: string, now: Date): Promise<Session[]>;

  /** The first so many of them that come after a place, or from the beginning. */
  abstract page(of: SessionPage): Promise<Session[]>;

  /** Counts one refresh token on. Answers null where the session has ended, or this is not its newest token any more. */
  abstract renew(id: string, generation: number, now: Date): Promise<Session | null>;

  /** Ends it and tells the gateway. What has ended stays as it is. */
  abstract end(session: Pick<Session, 'id' | 'accountId'>, as: SessionEnd): Promise<void>;

  /** Deletes those that expired before then, however they ended, and says how many. What waits to be published stays. */
  abstract forget(expiredBefore: Date): Promise<number>;
}
