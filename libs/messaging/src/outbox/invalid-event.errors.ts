/** A service tried to announce something that does not fit the event's schema: a mistake in its code. Nothing has been saved. */
export class InvalidEvent extends Error {
  override readonly name = 'InvalidEvent';

  constructor(type: string, what: string) {
    super(`The event ${type} is not valid: ${what}`);
  }
}
