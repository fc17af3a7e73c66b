import { BrokenRule, type ProblemPart } from '@broadsheet/contracts';

/** The key came before with another body, or for another address of the route. */
export class IdempotencyKeyReused extends BrokenRule {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';

  override readonly parts: readonly ProblemPart[] = [
    { pointer: 'header/idempotency-key', message: 'came before with another request' },
  ];

  constructor() {
    super('This Idempotency-Key came before with another request. Use a new one for each thing to create.');
  }
}
