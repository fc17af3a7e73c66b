import { BrokenRule } from '@broadsheet/contracts';

/** The same request may work a moment later. */
export class TooManyConcurrentChanges extends BrokenRule {
  readonly code = 'TOO_MANY_CONCURRENT_CHANGES';

  constructor(options?: ErrorOptions) {
    super('Too many others are changing the same discussion; nothing was saved.', options);
  }
}
