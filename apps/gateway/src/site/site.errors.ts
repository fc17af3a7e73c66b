import { BrokenRule } from '@broadsheet/contracts';

/** The site has no page at this address. */
export class PageNotFound extends BrokenRule {
  readonly code = 'ROUTE_NOT_FOUND';

  constructor() {
    super('The site has no page at this address.');
  }
}
