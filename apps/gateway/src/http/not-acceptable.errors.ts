import { BrokenRule } from '@broadsheet/contracts';

/** The client says that it takes no JSON, and there is nothing else. */
export class NotAcceptable extends BrokenRule {
  readonly code = 'NOT_ACCEPTABLE';

  constructor() {
    super('Answers are application/json; the header Accept leaves that out.');
  }
}
