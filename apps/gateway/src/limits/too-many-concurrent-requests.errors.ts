import { BrokenRule } from '@broadsheet/contracts';

/** A client has as many requests under way as it may. */
export class TooManyConcurrentRequests extends BrokenRule {
  readonly code = 'TOO_MANY_CONCURRENT_REQUESTS';

  constructor(most: number) {
    super(`At most ${most} requests may be under way; wait for one of them to be answered.`);
  }
}
