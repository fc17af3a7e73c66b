import { BrokenRule } from '@broadsheet/contracts';

/** It was not made here, it has expired, its session has ended, or it was used before. Which of them is nobody’s business. */
export class RefreshTokenInvalid extends BrokenRule {
  readonly code = 'REFRESH_TOKEN_INVALID';

  constructor() {
    super('Sign in again.');
  }
}
