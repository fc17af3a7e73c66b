/** Thrown within the decoder only; its message is the reason that a dead letter carries. */
export class Undecodable extends Error {
  override readonly name = 'Undecodable';
}
