import { BrokenRule } from '@broadsheet/contracts';

/** The address is known, but not with this method. */
export class MethodNotAllowed extends BrokenRule {
  readonly code = 'METHOD_NOT_ALLOWED';

  constructor(readonly allowed: readonly string[]) {
    super(`It takes ${allowed.join(', ')}.`);
  }
}
