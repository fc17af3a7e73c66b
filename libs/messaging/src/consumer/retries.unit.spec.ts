import { Attempts, retryDelay } from './retries.js';

const FIRST = new Date('2026-01-01T00:00:00Z');
const LATER = new Date('2026-01-01T00:00:05Z');
const at = (offset: string, partition = 0) => ({ topic: 't', partition, offset });

describe('Attempts', () => {
  let sut: Attempts;
  beforeEach(() => (sut = new Attempts()));

  it('counts the failures of one record and keeps the time of the first', () => {
    sut.failed(at('7'), FIRST);

    expect(sut.failed(at('7'), LATER)).toMatchObject({ number: 2, firstFailedAt: FIRST });
  });

  it('starts again with the next record', () => {
    sut.failed(at('7'), FIRST);

    expect(sut.failed(at('8'), LATER)).toMatchObject({ number: 1, firstFailedAt: LATER });
  });

  it('starts again after a success', () => {
    sut.failed(at('7'), FIRST);
    sut.succeeded(at('7'));

    expect(sut.failed(at('7'), LATER).number).toBe(1);
  });

  it('counts each partition separately', () => {
    sut.failed(at('7', 0), FIRST);

    expect(sut.failed(at('7', 1), FIRST).number).toBe(1);
  });
});

describe('retryDelay', () => {
  it('gives up on poison at once', () => {
    expect(retryDelay('poison', 1)).toBeUndefined();
  });

  it('retries four times with a growing delay, then gives up', () => {
    expect([1, 2, 3, 4, 5].map((attempt) => retryDelay('retry', attempt))).toEqual([100, 200, 400, 800, undefined]);
  });

  it('never gives up on a dependency, and waits five seconds at most', () => {
    expect(retryDelay('dependency', 6)).toBe(3_200);
    expect(retryDelay('dependency', 100_000)).toBe(5_000);
  });
});
