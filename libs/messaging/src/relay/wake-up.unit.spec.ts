import { WakeUp } from './wake-up.js';

const LONG = 60_000;

describe('WakeUp', () => {
  let sut: WakeUp;
  let stopping: AbortController;
  beforeEach(() => {
    sut = new WakeUp();
    stopping = new AbortController();
  });

  it('ends a wait', async () => {
    const waiting = sut.wait(LONG, stopping.signal);
    sut.wake('Note');

    await expect(waiting).resolves.toBeUndefined();
  });

  it('does not wait at all when it was called during the pass', async () => {
    sut.take();
    sut.wake('Note');

    await expect(sut.wait(LONG, stopping.signal)).resolves.toBeUndefined();
  });

  it('says what was written since it was asked last', () => {
    for (const collection of ['Note', 'Tag', 'Note']) sut.wake(collection);

    expect([...sut.take()]).toEqual(['Note', 'Tag']);
    expect(sut.take().size).toBe(0);
  });

  it('ends a wait when the relay stops', async () => {
    const waiting = sut.wait(LONG, stopping.signal);
    stopping.abort();

    await expect(waiting).resolves.toBeUndefined();
  });

  it('ends a wait when its time is over', async () => {
    await expect(sut.wait(1, stopping.signal)).resolves.toBeUndefined();
  });
});
