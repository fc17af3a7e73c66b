const NAMES = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoNotConnectedError',
  'MongoClientClosedError',
  'MongoPoolClearedError',
  'PoolClearedOnNetworkError', // without `Mongo`: an operation that a silent server never answered
  'MongoPoolClosedError',
  'MongoServerClosedError',
  'MongoTopologyClosedError',
  'MongoWaitQueueTimeoutError',
  'MongoOperationTimeoutError',
]);

/**
 * Server error codes of a node that is stepping down, shutting down or unreachable, and of a write that
 * a majority did not confirm in time (https://github.com/mongodb/specifications, "retryable writes").
 */
const CODES = new Set([6, 7, 64, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);

/** What Mongoose itself throws, without a name of its own, before the first connection. */
const NOT_OPEN_YET = /initial connection|bufferCommands|Client must be connected|Connection was force closed/;

/** True when the database could not be reached or did not respond: the same request may work later. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, code, errorResponse } = error as Error & { code?: unknown; errorResponse?: unknown };
  return (
    NAMES.has(name) ||
    (name === 'MongooseError' && NOT_OPEN_YET.test(error.message)) ||
    (name.startsWith('Mongo') && typeof code === 'number' && CODES.has(code)) ||
    isDatabaseUnavailable(error.cause) ||
    isDatabaseUnavailable(errorResponse) // in which a bulk write keeps what the driver threw
  );
}
