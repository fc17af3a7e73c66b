import type { EventDefinition, Route } from '@broadsheet/contracts';

/** One thing that somebody does, what is announced of it, and where it shows. */
export interface Step {
  /** For example `An editor publishes it`. */
  readonly title: string;
  readonly route: Route;
  /** Sends the request; its events are told from others by this id. */
  readonly send: (requestId: string) => Promise<void>;
  readonly events: readonly EventDefinition[];
  readonly effect: Effect;
}

interface Effect {
  /** For example `it is in the latest list`. */
  readonly says: string;
  /** Asks the service that heard of it, through the gateway. */
  readonly seen: () => Promise<boolean>;
}
