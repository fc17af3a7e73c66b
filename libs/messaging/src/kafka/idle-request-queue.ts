import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

/**
 * Repairs a defect of kafkajs 2.2.4 (its issue 1704): every connection checks for waiting requests a thousand times a
 * second, for ever, even when none waits. In three idle services that is 2,700 wake-ups a second, and under load each
 * takes the core from a request. Now nothing is scheduled while no request waits: a request that has to wait schedules the
 * check itself (ADR 26).
 */
export function mendIdleRequestQueues(): void {
  const { prototype } = RequestQueue;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its queue below
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function scheduleWhereSomethingWaits(this: RequestQueue) {
    if (this.pending.length > 0) schedule.call(this);
  };
}
