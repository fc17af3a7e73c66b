import type { Session } from './session.js';
import type { SessionEnd } from '@broadsheet/contracts';

export abstract class SessionRepository {
  abstract add(session: Session): Promise<void>;
  abstract find(id: string): Promise<Session | null>;
  /** Those that go on, the last used one first. */
  abstract ofAccount(accountId: string, now: Date): Promise<Session[]>;

  /** Counts one refresh token on. Answers null where the session has ended, or this is not its newest token any more. */
  abstract renew(id: string, generation: number, now: Date): Promise<Session | null>;

  /** Ends it and tells the gateway. What has ended stays as it is. */
  abstract end(session: Pick<Session, 'id' | 'accountId'>, as: SessionEnd): Promise<void>;
}
