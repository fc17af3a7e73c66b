import { BrokenRule } from '@broadsheet/contracts';

/** Another writer took the same slug, number or source id, or changed the same tree, a moment earlier. Decide anew. */
export class Outrun extends BrokenRule {
  readonly code = 'TOO_MANY_CONCURRENT_CHANGES';

  constructor() {
    super('Others were faster with the same change. Try again.');
  }
}
