import { BrokenRule } from '@broadsheet/contracts';

/** Others changed the settings of this reader each time it was tried; nothing has been saved. */
export class SettingsContended extends BrokenRule {
  readonly code = 'TOO_MANY_CONCURRENT_CHANGES';

  constructor() {
    super('The settings of this reader are being changed; try again.');
  }
}
