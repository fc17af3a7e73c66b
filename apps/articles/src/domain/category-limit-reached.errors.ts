import { BrokenRule } from '@broadsheet/contracts';

/** The tree stays small enough to be held in memory and told in one event. */
export class CategoryLimitReached extends BrokenRule {
  readonly code = 'CATEGORY_LIMIT_REACHED';

  constructor(limit: string) {
    super(limit);
  }
}
