import { BrokenRule, type ProblemPart } from '@broadsheet/contracts';

/** An activity claims a time that its report cannot speak for; nothing of the report has been taken. */
export class ActivityTimeRefused extends BrokenRule {
  readonly code = 'VALIDATION_FAILED';

  constructor(override readonly parts: readonly ProblemPart[]) {
    super(parts.map(({ pointer, message }) => `${pointer} ${message}`).join('; '));
  }
}
