import { BrokenRule, ValidationFailed } from '@broadsheet/contracts';

/** The index is still being built from the database; a list now would lack articles. */
export class IndexNotReady extends BrokenRule {
  readonly code = 'NOT_READY';

  constructor() {
    super('The lists are still being built.');
  }
}

/** Only a published article can be pinned, and never next to itself or where it is excluded. */
export class PinNotPossible extends BrokenRule {
  readonly code = 'PIN_NOT_POSSIBLE';
}

/** More pins would leave no room for anything else. */
export class PinLimitReached extends BrokenRule {
  readonly code = 'PIN_LIMIT_REACHED';

  constructor(limit: number) {
    super(`At most ${limit} articles can be pinned here; unpin one first.`);
  }
}

/** Only a known article can be excluded, and not from where it is pinned or could never appear. */
export class ExclusionNotPossible extends BrokenRule {
  readonly code = 'EXCLUSION_NOT_POSSIBLE';
}

/** More exclusions in one place than an editor can oversee. */
export class ExclusionLimitReached extends BrokenRule {
  readonly code = 'EXCLUSION_LIMIT_REACHED';

  constructor(limit: number) {
    super(`At most ${limit} articles can be excluded here; take one exclusion back first.`);
  }
}

/** The pin or exclusion would end before it begins. */
export class TermPassed extends ValidationFailed {
  constructor() {
    super([{ pointer: '/until', message: 'must lie in the future' }]);
  }
}

/** The request is about a reader and does not name one. */
export class ReaderUnnamed extends ValidationFailed {
  constructor(pointer: '/readerId' | 'header/x-reader-id') {
    super([{ pointer, message: 'must name the reader if neither X-Reader-Id nor an access token does' }]);
  }
}

/** Part of a report is not credible; nothing of the report was accepted. */
export class ActivityRefused extends ValidationFailed {}

/** A log cannot be replayed; the message names the file, the line and what is wrong. */
export class LogProblem extends Error {
  override readonly name = 'LogProblem';
}
