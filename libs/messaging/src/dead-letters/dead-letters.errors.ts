/** Some of the given ids name no dead letter, or one that is closed; the message says which. */
export class DeadLettersMissing extends Error {
  override readonly name = 'DeadLettersMissing';
}
