import { backoffMs, retry as sut } from './retry.js';

const failing = (times: number) => {
  let calls = 0;
  return (attempt: number): Promise<number> => {
    calls += 1;
    expect(attempt).toBe(calls);
    return calls <= times ? Promise.reject(new Error(`failure ${calls}`)) : Promise.resolve(calls);
  };
};

describe('retry', () => {
  it('calls until it succeeds, and returns what the last call returned', async () => {
    await expect(sut(failing(3))).resolves.toBe(4);
  });

  it('throws the last error once its attempts are used up', async () => {
    await expect(sut(failing(9), { attempts: 3 })).rejects.toThrow('failure 3');
  });

  it('takes the pause after a failure from a function of its error', async () => {
    const pauses: string[] = [];
    const backoff = (error: unknown): number => (pauses.push((error as Error).message), 1);
    await expect(sut(failing(2), { backoff })).resolves.toBe(3);
    expect(pauses).toEqual(['failure 1', 'failure 2']);
  });

  it('throws an error that is not worth another attempt at once', async () => {
    await expect(sut(failing(9), { isRetryable: () => false })).rejects.toThrow('failure 1');
  });

  it('reports each failure before it waits, and stops when the signal aborts', async () => {
    const stop = new AbortController();
    const reported: number[] = [];
    const onFailure = (_error: unknown, failures: number): void => {
      reported.push(failures);
      if (failures === 2) stop.abort();
    };
    const backoff = { firstMs: 1, maxMs: 1 };
    await expect(sut(failing(9), { backoff, onFailure, signal: stop.signal })).rejects.toThrow('failure 2');
    expect(reported).toEqual([1, 2]);
  });
});

describe('backoffMs', () => {
  const backoff = { firstMs: 100, maxMs: 1_000 };

  it('doubles with each failure up to the maximum, however many failures there were', () => {
    expect([1, 2, 3, 4, 5, 40, 99, 10_000].map((failures) => backoffMs(failures, backoff, 0.5))).toEqual([
      100, 200, 400, 800, 1_000, 1_000, 1_000, 1_000,
    ]);
  });

  it('has a jitter of a fifth', () => {
    expect([0, 0.999, 1].map((random) => backoffMs(1, backoff, random))).toEqual([80, 120, 120]);
  });
});
