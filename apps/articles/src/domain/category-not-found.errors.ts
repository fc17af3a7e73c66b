import { BrokenRule } from '@broadsheet/contracts';

/** No category of this id or path is in the tree. */
export class CategoryNotFound extends BrokenRule {
  readonly code = 'CATEGORY_NOT_FOUND';

  constructor(category: string) {
    super(`There is no category ${category}.`);
  }
}
