/** Thrown by a handler that expects to succeed if it is asked again shortly. After a bounded number of times the event is a dead letter. */
export class TransientFailure extends Error {
  override readonly name = 'TransientFailure';
}
