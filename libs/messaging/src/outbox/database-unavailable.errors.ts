import { BrokenRule } from '@broadsheet/contracts';

/** The database could not be reached or did not answer in time. The request may be sent again. */
export class DatabaseUnavailable extends BrokenRule {
  readonly code = 'DATABASE_UNAVAILABLE';

  constructor() {
    super('The database does not answer at the moment.');
  }
}
