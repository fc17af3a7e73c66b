import { BrokenRule, type ProblemPart } from '@broadsheet/contracts';

/** The request was read, but its schema refuses it; the parts say where and why. */
export class ValidationFailed extends BrokenRule {
  readonly code = 'VALIDATION_FAILED';

  constructor(override readonly parts: readonly ProblemPart[]) {
    super(parts.map(({ pointer, message }) => `${pointer || 'the body'}: ${message}`).join('; '));
  }
}
