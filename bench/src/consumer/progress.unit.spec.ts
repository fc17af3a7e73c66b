import { Progress } from './progress.js';

describe('the progress of a consumer', () => {
  it('counts the events after the first fifth, to the last one', async () => {
    const sut = new Progress(100);
    for (let event = 0; event < 100; event += 1) sut.add(1);
    const { events, ms, cpuMs } = await sut.done;
    expect(events).toBe(80);
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(cpuMs).toBeGreaterThanOrEqual(0);
  });

  it('takes them in bulk as well', async () => {
    const sut = new Progress(100);
    sut.add(60);
    sut.add(60);
    expect((await sut.done).events).toBe(80);
  });
});
