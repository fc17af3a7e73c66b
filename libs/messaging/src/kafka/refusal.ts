/** Answers of the broker that no repetition changes (https://kafka.apache.org/protocol, "error codes"). */
const REFUSALS = new Set(['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE', 'INVALID_RECORD']);

interface KafkaError {
  readonly type?: unknown;
  readonly errors?: readonly unknown[];
  readonly cause?: unknown;
}

/** Whether the broker said that it will never take what it was sent. */
export function isRefusal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { type, errors = [], cause } = error as KafkaError;
  return (typeof type === 'string' && REFUSALS.has(type)) || errors.some(isRefusal) || isRefusal(cause);
}
