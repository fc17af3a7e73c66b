import { BrokenRule, TooManyConcurrentChanges } from '@broadsheet/contracts';

/** There is no document with this id to update. What that means to the caller is decided by the repository. */
export class AggregateMissing extends Error {
  override readonly name = 'AggregateMissing';

  constructor(
    readonly model: string,
    readonly id: string,
  ) {
    super(`There is no ${model} ${id}.`);
  }
}

/** The database is unreachable or did not respond in time. The request may be sent again. */
export class DatabaseUnavailable extends BrokenRule {
  readonly code = 'DATABASE_UNAVAILABLE';

  constructor() {
    super('The database does not answer at the moment.');
  }
}

/** An event would exceed what the broker accepts; nothing has been saved. */
export class EventTooLarge extends BrokenRule {
  readonly code = 'EVENT_TOO_LARGE';

  constructor(type: string, bytes: number, limit: number) {
    super(`The event ${type} would have ${bytes} bytes; at most ${limit} can be published.`);
  }
}

/** A service tried to publish data that does not fit the event's schema: a mistake in its code. Nothing has been saved. */
export class InvalidEvent extends Error {
  override readonly name = 'InvalidEvent';

  constructor(type: string, what: string) {
    super(`The event ${type} is not valid: ${what}`);
  }
}

/** Too many events of this aggregate wait for the broker, so another change must wait too; nothing has been saved. */
export class OutboxFull extends TooManyConcurrentChanges {
  constructor() {
    super('an item whose earlier events are not published yet');
  }
}

/** The aggregate has another version than the change is based on. */
export class VersionConflict extends BrokenRule {
  readonly code = 'VERSION_CONFLICT';

  constructor(
    readonly expectedVersion: number,
    override readonly currentVersion: number,
  ) {
    super(`The change is based on version ${expectedVersion}, but the current version is ${currentVersion}.`);
  }
}
