import { BrokenRule, type ProblemPart } from '@broadsheet/contracts';

/** A change came without the version it is based on. */
export class VersionRequired extends BrokenRule {
  readonly code = 'VERSION_REQUIRED';

  override readonly parts: readonly ProblemPart[] = [{ pointer: 'header/if-match', message: 'must name a version' }];

  constructor() {
    super('Send the version you have read as If-Match, for example: If-Match: "7".');
  }
}
