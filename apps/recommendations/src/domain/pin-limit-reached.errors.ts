import { BrokenRule } from '@broadsheet/contracts';

/** More pins would leave no place for anything else. */
export class PinLimitReached extends BrokenRule {
  readonly code = 'PIN_LIMIT_REACHED';

  constructor(most: number) {
    super(`At most ${most} articles can be pinned here; unpin one first.`);
  }
}
