import { BrokenRule, type ProblemPart } from '@broadsheet/contracts';

/** Some of what is reported cannot be believed; nothing of the report has been taken. */
export class ActivityRefused extends BrokenRule {
  readonly code = 'VALIDATION_FAILED';

  constructor(override readonly parts: readonly ProblemPart[]) {
    super(parts.map(({ pointer, message }) => `${pointer} ${message}`).join('; '));
  }
}
