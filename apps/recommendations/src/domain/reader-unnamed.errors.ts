import { BrokenRule } from '@broadsheet/contracts';

/** A report says what was read, and nothing of by whom. */
export class ReaderUnnamed extends BrokenRule {
  readonly code = 'VALIDATION_FAILED';
  override readonly parts = [
    { pointer: '/readerId', message: 'must say who reads, where neither X-Reader-Id nor an access token does' },
  ];

  constructor() {
    super('The report names no reader.');
  }
}
