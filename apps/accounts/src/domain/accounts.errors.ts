import { BrokenRule } from '@broadsheet/contracts';

/** No account has this id or name, or it was deleted. */
export class AccountNotFound extends BrokenRule {
  readonly code = 'ACCOUNT_NOT_FOUND';

  constructor() {
    super('There is no such account, or it was deleted.');
  }
}

/** Names are public, so a taken one is no secret. */
export class UsernameTaken extends BrokenRule {
  readonly code = 'USERNAME_TAKEN';

  constructor(username: string) {
    super(`The name ${username} is taken. Choose another one.`);
  }
}

/** Without an admin nobody could be made one again. */
export class LastAdmin extends BrokenRule {
  readonly code = 'LAST_ADMIN';

  constructor() {
    super('This account is the last admin. Make another account an admin first.');
  }
}

/** The same text whether the account exists or not. */
export class CredentialsInvalid extends BrokenRule {
  readonly code = 'CREDENTIALS_INVALID';

  constructor() {
    super('There is no account with this e-mail address and this password.');
  }
}

/** Too many attempts failed. The same text whether the account exists or not. */
export class SignInThrottled extends BrokenRule {
  readonly code = 'SIGN_IN_THROTTLED';

  constructor(override readonly retryAfter: number) {
    super(`Too many attempts failed; try again in ${retryAfter} seconds.`);
  }
}

/** The token was not made here, has expired or was used before, or its session has ended. The text does not say which. */
export class RefreshTokenInvalid extends BrokenRule {
  readonly code = 'REFRESH_TOKEN_INVALID';

  constructor() {
    super('Sign in again.');
  }
}

/** The caller has no session with this id. The text does not say whether another account has one. */
export class SessionNotFound extends BrokenRule {
  readonly code = 'SESSION_NOT_FOUND';

  constructor() {
    super('You have no such session.');
  }
}

/** No API key has this id. */
export class ApiKeyNotFound extends BrokenRule {
  readonly code = 'API_KEY_NOT_FOUND';

  constructor() {
    super('There is no API key with this id.');
  }
}

/** The key was not made here, has expired or was revoked. The text does not say which. */
export class ApiKeyInvalid extends BrokenRule {
  readonly code = 'API_KEY_INVALID';

  constructor() {
    super('Ask an admin for another one.');
  }
}

/** Every key must expire within a limit. */
export class ApiKeyExpiryRefused extends BrokenRule {
  readonly code = 'API_KEY_EXPIRY_REFUSED';

  constructor(days: number) {
    super(`Choose an expiry in the future and within ${days} days.`);
  }
}
