import { BrokenRule } from '@broadsheet/contracts';

/** So many events of this aggregate wait for the broker that another change must wait as well; nothing has been saved. */
export class OutboxFull extends BrokenRule {
  readonly code = 'TOO_MANY_CONCURRENT_CHANGES';

  constructor() {
    super('Too many changes of this item wait to be announced.');
  }
}
