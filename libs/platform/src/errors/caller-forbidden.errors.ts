import { BrokenRule } from '@broadsheet/contracts';

/** The caller is known and may not do this. */
export class CallerForbidden extends BrokenRule {
  readonly code = 'FORBIDDEN';

  constructor(needs: string) {
    super(`This needs ${needs}.`);
  }
}
