import { BrokenRule, type ProblemPart } from '@broadsheet/contracts';

/** The lists and objects of a body are nested too deep. */
export class BodyTooDeep extends BrokenRule {
  readonly code = 'BODY_TOO_DEEP';

  constructor(maxDepth: number) {
    super(`Lists and objects may be nested ${maxDepth} levels deep.`);
  }
}

/** The caller is known and may not do this. */
export class CallerForbidden extends BrokenRule {
  readonly code = 'FORBIDDEN';

  constructor(needs: string) {
    super(`This needs ${needs}.`);
  }
}

/** The caller no longer waits for the response; nothing was done. */
export class DeadlinePassed extends BrokenRule {
  readonly code = 'DEADLINE_PASSED';

  constructor() {
    super('The time for an answer was over when the request came. Nothing was done.');
  }
}

/** An earlier attempt with the same key is still in progress. */
export class IdempotencyInProgress extends BrokenRule {
  readonly code = 'IDEMPOTENCY_IN_PROGRESS';

  constructor() {
    super('An earlier request with this Idempotency-Key is not finished yet. Send the same again to get its answer.');
  }
}

/** The key was used with another body, or for another address of the route. */
export class IdempotencyKeyReused extends BrokenRule {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';

  override readonly parts: readonly ProblemPart[] = [
    { pointer: 'header/idempotency-key', message: 'came before with another request' },
  ];

  constructor() {
    super('This Idempotency-Key came before with another request. Use a new one for each thing to create.');
  }
}

/** An anonymous request for a route that needs a caller. */
export class TokenRequired extends BrokenRule {
  readonly code = 'TOKEN_REQUIRED';

  constructor() {
    super('Send an access token: Authorization: Bearer …');
  }
}

/** A change without the version that it is based on. */
export class VersionRequired extends BrokenRule {
  readonly code = 'VERSION_REQUIRED';

  override readonly parts: readonly ProblemPart[] = [{ pointer: 'header/if-match', message: 'must name a version' }];

  constructor() {
    super('Send the version you have read as If-Match, for example: If-Match: "7".');
  }
}
