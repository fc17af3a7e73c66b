/** A file that cannot be replayed; the message says which, where, and what is wrong with it. */
export class LogProblem extends Error {
  override readonly name = 'LogProblem';
}
