import { BrokenRule } from '@broadsheet/contracts';

/** Without an admin nobody could ever be made one again. */
export class LastAdmin extends BrokenRule {
  readonly code = 'LAST_ADMIN';

  constructor() {
    super('This account is the last admin. Make somebody else one first.');
  }
}
