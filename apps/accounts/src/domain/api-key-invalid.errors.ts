import { BrokenRule } from '@broadsheet/contracts';

/** It was not made here, has expired or was revoked. Which of them is nobody’s business. */
export class ApiKeyInvalid extends BrokenRule {
  readonly code = 'API_KEY_INVALID';

  constructor() {
    super('Ask an admin for another one.');
  }
}
