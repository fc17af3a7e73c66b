import { BrokenRule } from '@broadsheet/contracts';

/** Too many tries have failed. The same words whether there is such an account or not. */
export class SignInThrottled extends BrokenRule {
  readonly code = 'SIGN_IN_THROTTLED';

  constructor(override readonly retryAfter: number) {
    super(`Too many tries have failed; the next one may come in ${retryAfter} seconds.`);
  }
}
