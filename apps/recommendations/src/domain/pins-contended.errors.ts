import { BrokenRule } from '@broadsheet/contracts';

/** Others changed the pins of this article each time it was tried; nothing has been saved. */
export class PinsContended extends BrokenRule {
  readonly code = 'TOO_MANY_CONCURRENT_CHANGES';

  constructor() {
    super('Others are changing the pins of this article; try again.');
  }
}
