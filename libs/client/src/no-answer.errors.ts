/** Nobody answered, or the answer broke off. What was asked may have been done or not. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(
    readonly url: string,
    cause: unknown,
  ) {
    super(`${url} does not answer.`, { cause });
  }
}
