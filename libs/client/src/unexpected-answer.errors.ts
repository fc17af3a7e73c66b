/** Somebody answered who is not the API: a proxy in between, for one, or a wrong address. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';

  constructor(
    readonly url: string,
    readonly status: number,
  ) {
    super(`${url} answered ${status}, and not as the API does. Is the address right?`);
  }
}
