/** The broker answered that it will never take what it was sent: too large, or not valid. Sending it again is useless. */
export class RecordsRefused extends Error {
  override readonly name = 'RecordsRefused';

  constructor(cause: Error) {
    super(`The broker refuses the records: ${cause.message}`, { cause });
  }
}
