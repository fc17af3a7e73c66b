// Imports here are #x.js: tools run these files from source, where ./x.js does not resolve.
export { awaitArrival } from '#concurrency/await-arrival.js';
export { batchLoad, shareRead } from '#concurrency/batch-load.js';
export { CachedReads } from '#concurrency/cached-reads.js';
export { delay } from '#concurrency/delay.js';
export { GroupCommit, type GroupCommitOptions } from '#concurrency/group-commit.js';
export { poll, type PollOptions } from '#concurrency/poll.js';
export { type Backoff, backoffMs, retry, type RetryOptions } from '#concurrency/retry.js';
export { TimedOut, until, type UntilOptions } from '#concurrency/until.js';
