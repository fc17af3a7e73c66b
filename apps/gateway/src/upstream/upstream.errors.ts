import { BrokenRule } from '@broadsheet/contracts';

/** `open`: not even tried, because it failed a moment ago. `status`: it responded, with an error of its own. */
export type UpstreamFailure = 'connection' | 'timeout' | 'open' | 'status';

/** A service behind the gateway did not respond. If a change was sent, nobody knows whether it was made. */
export class UpstreamUnavailable extends BrokenRule {
  readonly code = 'UPSTREAM_UNAVAILABLE';

  constructor(
    readonly failure: UpstreamFailure,
    change: boolean,
  ) {
    super(
      change && failure !== 'open'
        ? 'No response came, so it is not known whether the change was made. Read again before you repeat it.'
        : 'The same request may work in a moment.',
    );
  }
}

/** The service has as many requests in progress as it can handle; nothing was sent to it. */
export class Overloaded extends BrokenRule {
  readonly code = 'OVERLOADED';

  constructor() {
    super('Nothing was done. The same request may work in a moment.');
  }
}

/** A service had not sent its whole response before the deadline. */
export class DeadlineExceeded extends Error {
  override readonly name = 'DeadlineExceeded';
}
