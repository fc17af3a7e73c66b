import { BrokenRule } from '@broadsheet/contracts';

/** An article is pinned only where readers can see it, and never beside itself. */
export class PinNotPossible extends BrokenRule {
  readonly code = 'PIN_NOT_POSSIBLE';

  constructor(reason: string) {
    super(reason);
  }
}
