/** A command failed as expected. The message, the only output, says what is wrong and what to do. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}
