import { BrokenRule } from '@broadsheet/contracts';

/** The lists are still being built from the database; an answer now would lack articles. */
export class IndexNotReady extends BrokenRule {
  readonly code = 'NOT_READY';

  constructor() {
    super('The lists are still being built.');
  }
}
