import { BrokenRule } from '@broadsheet/contracts';

/** The access token is not valid. The text says why in general terms, and nothing that would help a forger. */
export class TokenInvalid extends BrokenRule {
  readonly code = 'TOKEN_INVALID';
}

/** An external issuer signs people in: the accounts service creates no accounts and no tokens. */
export class SignInElsewhere extends BrokenRule {
  readonly code = 'SIGN_IN_ELSEWHERE';

  constructor(issuer: string) {
    super(`Get an access token from ${issuer}.`);
  }
}
