/** A known failure of the start, told in one sentence that says what is wrong and what to do. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}
