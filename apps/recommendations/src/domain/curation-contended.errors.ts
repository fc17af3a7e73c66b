import { BrokenRule } from '@broadsheet/contracts';

/** Others changed the pins or exclusions of this place each time it was tried; nothing has been saved. */
export class CurationContended extends BrokenRule {
  readonly code = 'TOO_MANY_CONCURRENT_CHANGES';

  constructor() {
    super('Others are changing what is pinned and excluded here; try again.');
  }
}
