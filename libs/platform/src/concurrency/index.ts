export { delay } from './delay.js';
export { poll, type PollOptions } from './poll.js';
export { type Backoff, backoffMs, retry, type RetryOptions } from './retry.js';
