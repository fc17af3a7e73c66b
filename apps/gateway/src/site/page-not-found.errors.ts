import { BrokenRule } from '@broadsheet/contracts';

/** No page of the site stands at this address. */
export class PageNotFound extends BrokenRule {
  readonly code = 'ROUTE_NOT_FOUND';

  constructor() {
    super('No page of the site stands at this address.');
  }
}
