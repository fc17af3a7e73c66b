/** The broker will never accept the records: too large, or invalid. Sending them again is useless. */
export class RecordsRefused extends Error {
  override readonly name = 'RecordsRefused';

  constructor(cause: Error) {
    super(`The broker refuses the records: ${cause.message}`, { cause });
  }
}
