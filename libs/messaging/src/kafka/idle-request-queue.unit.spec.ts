import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';
import './kafka-client.js';

interface Queue {
  pending: unknown[];
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  checkPendingRequests(): void;
  destroy(): void;
}

describe('a request queue of kafkajs', () => {
  let sut: Queue;
  beforeEach(() => {
    const Queues = RequestQueue as unknown as new (options: object) => Queue;
    const logger = { debug: () => undefined };
    sut = new Queues({ maxInFlightRequests: 0, requestTimeout: 1_000, logger });
  });
  afterEach(() => sut.destroy());

  it('schedules nothing while no request waits', () => {
    sut.checkPendingRequests();
    expect(sut.throttleCheckTimeoutId).toBeNull();
  });

  it('checks again soon while a request waits', () => {
    sut.pending.push({});
    sut.checkPendingRequests();
    expect(sut.throttleCheckTimeoutId).not.toBeNull();
  });
});
