import { BrokenRule, type ProblemPart } from '@broadsheet/contracts';

/** What is chosen would be over before it began. */
export class TermPassed extends BrokenRule {
  readonly code = 'VALIDATION_FAILED';
  override readonly parts: readonly ProblemPart[] = [{ pointer: '/until', message: 'must lie in the future' }];

  constructor() {
    super('`until` has passed already.');
  }
}
