/** A position was named that the topic does not hold, or not any more; the message says what it holds. */
export class OutsideStream extends Error {
  override readonly name = 'OutsideStream';
}
