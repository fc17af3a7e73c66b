import { BrokenRule } from '@broadsheet/contracts';

/** An earlier attempt under the same key has neither ended nor been given up. */
export class IdempotencyInProgress extends BrokenRule {
  readonly code = 'IDEMPOTENCY_IN_PROGRESS';

  constructor() {
    super('An earlier request with this Idempotency-Key is not finished yet. Send the same again to get its answer.');
  }
}
