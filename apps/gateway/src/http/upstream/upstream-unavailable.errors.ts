import { BrokenRule } from '@broadsheet/contracts';

/** `open`: not even tried, for it failed a moment ago. `status`: it answered, with an error of its own. */
export type UpstreamFailure = 'connection' | 'timeout' | 'open' | 'status';

/** A service behind the gateway did not answer. Where a change was on its way, nobody knows whether it was made. */
export class UpstreamUnavailable extends BrokenRule {
  readonly code = 'UPSTREAM_UNAVAILABLE';

  constructor(
    readonly failure: UpstreamFailure,
    change: boolean,
  ) {
    super(
      change && failure !== 'open'
        ? 'No answer came, so it is not known whether the change was made. Read again before you repeat it.'
        : 'The same request may work in a moment.',
    );
  }
}
