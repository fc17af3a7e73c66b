import { BrokenRule } from '@broadsheet/contracts';

/** Others’ sessions are none of one’s business. */
export class SessionNotFound extends BrokenRule {
  readonly code = 'SESSION_NOT_FOUND';

  constructor() {
    super('You have no such session.');
  }
}
