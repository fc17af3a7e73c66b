import { BrokenRule, type ProblemPart } from '@broadsheet/contracts';

/** A request is about a reader, and says nothing of whom. */
export class ReaderUnnamed extends BrokenRule {
  readonly code = 'VALIDATION_FAILED';
  override readonly parts: readonly ProblemPart[];

  constructor(pointer: '/readerId' | 'header/x-reader-id') {
    super('The request names no reader.');
    this.parts = [{ pointer, message: 'must say who reads, where neither X-Reader-Id nor an access token does' }];
  }
}
