/**
 * A known failure of Kafka or MongoDB, told in one sentence that says what is wrong and what to do.
 * Callers print the message alone; it never needs a stack trace.
 */
export class StackProblem extends Error {
  override readonly name = 'StackProblem';
}
