import { RateLimiter, WINDOW_MS } from './rate-limiter.js';

const NOW = 1_000 * WINDOW_MS;
const LIMITS = { read: 100, write: 10, report: 10, import: 10, 'sign-in': 3, stray: 5 };
const gateway = (maxClients?: number): RateLimiter =>
  new RateLimiter({ limits: LIMITS, idOf: (client) => `id of ${client}`, ...(maxClients ? { maxClients } : {}) });

/** The number of admitted requests. */
function admitted(sut: RateLimiter, requests: number, client = 'a', now = NOW): number {
  return Array.from({ length: requests }, () => sut.take('write', client, now)).filter((one) => one.admitted).length;
}

/** Delivers the counts of each gateway to all others. */
function exchange(gateways: readonly RateLimiter[], now = NOW): void {
  gateways.forEach((from, at) => {
    const notes = from.changes();
    for (const other of gateways.filter((one) => one !== from))
      for (const note of notes) other.receive(`gateway ${at}`, note, now);
  });
}

describe('a rate limiter', () => {
  it('admits as many as the limit, of each client and in each class', () => {
    const sut = gateway();
    expect([admitted(sut, 15), admitted(sut, 15, 'b')]).toEqual([10, 10]);
    expect(sut.take('sign-in', 'a', NOW).admitted).toBe(true);
  });

  it('says what is left and when the window ends', () => {
    const sut = gateway();
    expect(sut.take('write', 'a', NOW + 20_000)).toMatchObject({ limit: 10, remaining: 9, windowLeftMs: 40_000 });
    expect(sut.look('write', 'a', NOW + 20_000)).toMatchObject({ remaining: 8 });
    expect(sut.take('write', 'a', NOW + 20_000)).toMatchObject({ remaining: 8 });
  });

  it('slides: the minute before still counts by its share', () => {
    const sut = gateway();
    admitted(sut, 10);
    expect(admitted(sut, 10, 'a', NOW + WINDOW_MS)).toBe(0);
    expect(admitted(sut, 10, 'a', NOW + 1.5 * WINDOW_MS)).toBe(5);
    expect(admitted(sut, 15, 'a', NOW + 4 * WINDOW_MS)).toBe(10);
  });

  it('does not count what it refused: who waits as long as was said is let in', () => {
    const sut = gateway();
    admitted(sut, 1_000);
    const { waitMs } = sut.look('write', 'a', NOW);
    expect(admitted(sut, 5, 'a', NOW + waitMs + 1)).toBe(1);
  });

  it('continues where the clock is set back', () => {
    const sut = gateway();
    admitted(sut, 10, 'a', NOW + 60 * WINDOW_MS);
    expect(admitted(sut, 15)).toBe(10);
  });
});

describe('several gateways', () => {
  it('have one limit together, once they have exchanged their counts', () => {
    const gateways = [gateway(), gateway(), gateway()];
    const all = gateways.map((sut) => {
      const count = admitted(sut, 4);
      exchange(gateways);
      return count;
    });
    expect(all).toEqual([4, 4, 2]);
    expect(gateways.map((sut) => admitted(sut, 5))).toEqual([0, 0, 0]);
  });

  it('keep in the next minute what the others counted', () => {
    const gateways = [gateway(), gateway()];
    admitted(gateways[0] as RateLimiter, 10);
    exchange(gateways);
    expect(gateways.map((sut) => admitted(sut, 10, 'a', NOW + 1.5 * WINDOW_MS))).toEqual([5, 5]);
  });

  it('count nothing twice, in whatever order they receive it', () => {
    const [first, second] = [gateway(), gateway()];
    admitted(first, 2);
    const early = first.changes();
    admitted(first, 3);
    const late = first.changes();
    for (const note of [...late, ...early, ...late]) second.receive('first', note, NOW);
    expect(admitted(second, 10)).toBe(5);
  });

  it('publish nothing about clients far from their limit, and nothing twice', () => {
    const sut = gateway();
    for (let count = 0; count < 4; count += 1) sut.take('read', 'a', NOW);
    expect(sut.changes()).toEqual([]);
    sut.take('read', 'a', NOW);
    expect(sut.changes()).toEqual([{ window: 1_000, counts: [['id of read a', 5]] }]);
    expect(sut.changes()).toEqual([]);
  });

  it('each count alone while they receive nothing', () => {
    expect([gateway(), gateway()].map((sut) => admitted(sut, 15))).toEqual([10, 10]);
  });

  it('take no notice of notes about other times', () => {
    const sut = gateway();
    for (const window of [0, 990, 1_001]) sut.receive('other', { window, counts: [['id of write a', 10]] }, NOW);
    expect(admitted(sut, 15)).toBe(10);
  });
});

describe('a flood of clients', () => {
  it('take no more room than is there, and make nobody forgotten', () => {
    const sut = gateway(1_000);
    expect(admitted(sut, 10, 'early')).toBe(10);
    for (let client = 0; client < 200_000; client += 1) sut.take('write', `flood ${client}`, NOW);
    expect(admitted(sut, 1, 'early')).toBe(0);
    expect(sut.look('write', 'one more', NOW).admitted).toBe(false);
    expect(sut.look('write', 'flood 1', NOW).admitted).toBe(true);
    expect(admitted(sut, 1, 'one more', NOW + 3 * WINDOW_MS)).toBe(1);
  });

  it('named by other gateways take no more room either', () => {
    const sut = gateway(1_000);
    const counts = Array.from({ length: 100_000 }, (_, at) => [`id of write ${at}`, 10] as const);
    sut.receive('other', { window: 1_000, counts }, NOW);
    expect([admitted(sut, 1, '0'), admitted(sut, 1, '99999')]).toEqual([0, 1]);
  });
});
