import { BrokenRule } from '@broadsheet/contracts';

/** As much as a service can do is under way; nothing was sent to it. */
export class Overloaded extends BrokenRule {
  readonly code = 'OVERLOADED';

  constructor() {
    super('Nothing was done. The same request may work in a moment.');
  }
}
