import { BrokenRule } from '@broadsheet/contracts';

/** A transaction lost against other writers as often as it was tried. Nothing has been saved. */
export class WritersContended extends BrokenRule {
  readonly code = 'TOO_MANY_CONCURRENT_CHANGES';

  constructor() {
    super('Others change the same at this moment.');
  }
}
