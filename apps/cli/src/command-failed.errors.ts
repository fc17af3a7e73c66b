/** A command could not do its work; the message says what is wrong and what to do, and is all that is shown. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}
