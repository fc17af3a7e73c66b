import { BrokenRule } from '@broadsheet/contracts';

/** A client came too often. */
export class RateLimited extends BrokenRule {
  readonly code = 'RATE_LIMITED';

  constructor(
    limit: number,
    override readonly retryAfter: number,
  ) {
    super(`At most ${limit} of such requests are answered in a minute; the next one in ${retryAfter} seconds.`);
  }
}
