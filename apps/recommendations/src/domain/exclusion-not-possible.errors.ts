import { BrokenRule } from '@broadsheet/contracts';

/** An article is excluded only where it could stand, and not while it is pinned there. */
export class ExclusionNotPossible extends BrokenRule {
  readonly code = 'EXCLUSION_NOT_POSSIBLE';

  constructor(reason: string) {
    super(reason);
  }
}
