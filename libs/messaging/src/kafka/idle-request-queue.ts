import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

/**
 * Mends a defect of kafkajs 2.2.4 (its issue 1704): every connection looks for requests that wait to be sent a thousand
 * times a second, for ever, though none waits. In three idle services that is 2,700 wake-ups a second, and under load
 * each takes the core from whoever answers a request. Where nothing waits nothing is scheduled: a request that has to
 * wait schedules the look itself.
 */
export function mendIdleRequestQueues(): void {
  const { prototype } = RequestQueue;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its queue below
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function scheduleWhereSomethingWaits(this: RequestQueue) {
    if (this.pending.length > 0) schedule.call(this);
  };
}
