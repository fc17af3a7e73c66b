/** The topic does not hold the given position; the message says what it holds. */
export class OutsideStream extends Error {
  override readonly name = 'OutsideStream';
}
