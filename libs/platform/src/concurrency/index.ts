// The part of the room that tools run from source may import: no Nest, no decorators, and #x.js, as ./x.js does not resolve there.
export { delay } from '#concurrency/delay.js';
export { poll } from '#concurrency/poll.js';
export { until } from '#concurrency/until.js';
