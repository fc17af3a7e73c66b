import { BrokenRule } from '@broadsheet/contracts';

/** An event would exceed what the broker takes; nothing has been saved. */
export class EventTooLarge extends BrokenRule {
  readonly code = 'EVENT_TOO_LARGE';

  constructor(type: string, bytes: number, limit: number) {
    super(`The event ${type} would have ${bytes} bytes; at most ${limit} can be announced.`);
  }
}
