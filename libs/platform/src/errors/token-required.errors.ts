import { BrokenRule } from '@broadsheet/contracts';

/** Nobody in particular asked for what only somebody may have. */
export class TokenRequired extends BrokenRule {
  readonly code = 'TOKEN_REQUIRED';

  constructor() {
    super('Send an access token: Authorization: Bearer …');
  }
}
