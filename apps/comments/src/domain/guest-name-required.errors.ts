import { BrokenRule, type ProblemPart } from '@broadsheet/contracts';

/** A comment stands under a name: the account’s, or the one a guest gives. */
export class GuestNameRequired extends BrokenRule {
  readonly code = 'GUEST_NAME_REQUIRED';

  override readonly parts: readonly ProblemPart[] = [{ pointer: '/guestName', message: 'is missing' }];

  constructor() {
    super('Send guestName, or an access token whose account has a name.');
  }
}
