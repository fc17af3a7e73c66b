import { BrokenRule } from '@broadsheet/contracts';

/** Siblings have different names, whatever their case. */
export class CategoryNameTaken extends BrokenRule {
  readonly code = 'CATEGORY_NAME_TAKEN';

  constructor(name: string) {
    super(`A category called ${name} stands there already.`);
  }
}
