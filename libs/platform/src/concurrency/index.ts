// Imports here are #x.js: tools run these files from source, where ./x.js does not resolve.
export { awaitArrival } from '#concurrency/await-arrival.js';
export { batchLoad, shareRead } from '#concurrency/batch-load.js';
export { CachedReads } from '#concurrency/cached-reads.js';
export { delay } from '#concurrency/delay.js';
export { GroupCommit } from '#concurrency/group-commit.js';
export { poll } from '#concurrency/poll.js';
export { backoffMs, retry } from '#concurrency/retry.js';
export { until } from '#concurrency/until.js';
