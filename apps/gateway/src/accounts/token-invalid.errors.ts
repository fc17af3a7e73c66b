import { BrokenRule } from '@broadsheet/contracts';

/** What came as access token is none. Says in general terms why, and nothing that helps to make a better forgery. */
export class TokenInvalid extends BrokenRule {
  readonly code = 'TOKEN_INVALID';
}
