/** What proves who owns an account: stored separately from it, and never part of an event. */
export interface Credentials {
  readonly accountId: string;
  readonly email: string;
  readonly passwordHash: string;
}

/** Mail systems distinguish `Ada@example.org` from `ada@example.org` in theory only: one person has one account. */
export const emailKey = (email: string): string => email.normalize('NFC').toLowerCase();
