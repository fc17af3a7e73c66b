import { BrokenRule } from '@broadsheet/contracts';

/** A body whose lists and objects are nested deeper than anything that is asked for. */
export class BodyTooDeep extends BrokenRule {
  readonly code = 'BODY_TOO_DEEP';

  constructor(most: number) {
    super(`Lists and objects may be nested ${most} levels deep.`);
  }
}
