import { atMost } from './at-most.js';

describe('atMost', () => {
  it('waits for work that ends', async () => {
    let done = false;
    await atMost(
      10_000,
      Promise.resolve().then(() => (done = true)),
    );
    expect(done).toBe(true);
  });

  it('stops waiting for work that does not end', async () => {
    await expect(atMost(1, new Promise(() => undefined))).resolves.toBeUndefined();
  });

  it('passes on what fails in time', async () => {
    await expect(atMost(10_000, Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
