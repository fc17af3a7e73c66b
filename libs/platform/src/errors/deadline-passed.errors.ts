import { BrokenRule } from '@broadsheet/contracts';

/** Whoever asked does not wait for the answer any more; nothing was done. */
export class DeadlinePassed extends BrokenRule {
  readonly code = 'DEADLINE_PASSED';

  constructor() {
    super('The time for an answer was over when the request came. Nothing was done.');
  }
}
