import { BrokenRule } from '@broadsheet/contracts';

/** A client sent too many requests. */
export class RateLimited extends BrokenRule {
  readonly code = 'RATE_LIMITED';

  constructor(
    limit: number,
    override readonly retryAfter: number,
  ) {
    super(`The limit is ${limit} such requests a minute; try again in ${retryAfter} seconds.`);
  }
}

/** A client has as many requests in progress as it may. */
export class TooManyConcurrentRequests extends BrokenRule {
  readonly code = 'TOO_MANY_CONCURRENT_REQUESTS';

  constructor(max: number) {
    super(`The limit is ${max} concurrent requests; wait for one of them to end.`);
  }
}
