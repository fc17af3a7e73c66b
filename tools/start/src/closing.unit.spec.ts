import { Closing, orderlyEnd } from '#closing.js';

function closer(name: string, ended: string[], stop = (): Promise<void> => Promise.resolve()) {
  return {
    stop: () => stop().then(() => void ended.push(name)),
    kill: () => void ended.push(`${name} killed`),
  };
}

describe('Closing', () => {
  it('stops in the reverse order of the start', async () => {
    const ended: string[] = [];
    const sut = new Closing();
    await sut.add(closer('Kafka', ended));
    await sut.add(closer('services', ended));
    await sut.stop();
    expect(ended).toEqual(['services', 'Kafka']);
  });

  it('stops at once what is added too late', async () => {
    const ended: string[] = [];
    const sut = new Closing();
    await sut.stop();
    await sut.add(closer('Kafka', ended));
    expect(ended).toEqual(['Kafka']);
  });

  it('kills what fails to stop, and continues', async () => {
    const ended: string[] = [];
    const sut = new Closing();
    await sut.add(closer('Kafka', ended));
    await sut.add(closer('services', ended, () => Promise.reject(new Error('no'))));
    await sut.stop();
    expect(ended).toEqual(['services killed', 'Kafka']);
  });
});

describe('orderlyEnd', () => {
  it('kills nothing if all ends in time', async () => {
    const killed: string[] = [];
    expect(await orderlyEnd(Promise.resolve(), () => killed.push('all'))).toBe(true);
    expect(killed).toEqual([]);
  });

  it('kills what is left when time is up', async () => {
    const killed: string[] = [];
    const never = new Promise(() => undefined);
    expect(await orderlyEnd(never, () => killed.push('all'), 10)).toBe(false);
    expect(killed).toEqual(['all']);
  });
});
