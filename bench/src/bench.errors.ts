/** A known reason why nothing can be measured, in one sentence that says what to do. */
export class BenchProblem extends Error {
  override readonly name = 'BenchProblem';
}
