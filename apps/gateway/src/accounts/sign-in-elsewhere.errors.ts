import { BrokenRule } from '@broadsheet/contracts';

/** An external issuer signs in: the accounts service makes no accounts and no tokens. */
export class SignInElsewhere extends BrokenRule {
  readonly code = 'SIGN_IN_ELSEWHERE';

  constructor(issuer: string) {
    super(`Get an access token from ${issuer}.`);
  }
}
