import { BrokenRule } from '@broadsheet/contracts';

/** More exclusions at one place than anybody can look over. */
export class ExclusionLimitReached extends BrokenRule {
  readonly code = 'EXCLUSION_LIMIT_REACHED';

  constructor(most: number) {
    super(`At most ${most} articles can be excluded here; take one exclusion back first.`);
  }
}
