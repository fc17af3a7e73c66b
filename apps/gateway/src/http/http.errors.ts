import { BrokenRule } from '@broadsheet/contracts';

/** The client does not accept JSON, the only type there is. */
export class NotAcceptable extends BrokenRule {
  readonly code = 'NOT_ACCEPTABLE';

  constructor() {
    super('Responses are application/json; the header Accept excludes it.');
  }
}

/** The path exists, but not with this method. */
export class MethodNotAllowed extends BrokenRule {
  readonly code = 'METHOD_NOT_ALLOWED';

  constructor(readonly allowed: readonly string[]) {
    super(`Allowed here: ${allowed.join(', ')}.`);
  }
}
