/** Thrown only within the decoder; its message becomes the reason of a dead letter. */
export class Undecodable extends Error {
  override readonly name = 'Undecodable';
}

/** Whether the Kafka client failed: the broker is unavailable, or refused a request. */
export function isKafkaError(error: unknown): error is Error {
  return error instanceof Error && error.name.startsWith('KafkaJS');
}
