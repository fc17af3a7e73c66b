import { BrokenRule, type ProblemPart } from '@broadsheet/contracts';

/** Something is reported of articles of which no event has told; nothing of the report has been taken. */
export class ActivityArticlesUnknown extends BrokenRule {
  readonly code = 'VALIDATION_FAILED';

  constructor(override readonly parts: readonly ProblemPart[]) {
    super(parts.map(({ pointer, message }) => `${pointer} ${message}`).join('; '));
  }
}
