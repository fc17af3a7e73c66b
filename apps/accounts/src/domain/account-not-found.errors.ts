import { BrokenRule } from '@broadsheet/contracts';

/** Nobody has this account, or nobody has it any more. */
export class AccountNotFound extends BrokenRule {
  readonly code = 'ACCOUNT_NOT_FOUND';

  constructor() {
    super('There is no such account, or it was deleted.');
  }
}
