import { BrokenRule } from '@broadsheet/contracts';

/** The tree has no cycles. */
export class CategoryInsideItself extends BrokenRule {
  readonly code = 'CATEGORY_INSIDE_ITSELF';

  constructor(name: string) {
    super(`The category ${name} cannot be moved to itself or below itself.`);
  }
}
