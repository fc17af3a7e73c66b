/** A transaction lost against other writers as often as it was tried. The caller may try again later. */
export class TooMuchContention extends Error {
  override readonly name = 'TooMuchContention';

  constructor(attempts: number, cause: unknown) {
    super(`The transaction lost against other writers ${attempts} times.`, { cause });
  }
}
