import { BrokenRule } from '@broadsheet/contracts';

/** The same words whether there is such an account or not. */
export class CredentialsInvalid extends BrokenRule {
  readonly code = 'CREDENTIALS_INVALID';

  constructor() {
    super('There is no account with this e-mail address and this password.');
  }
}
