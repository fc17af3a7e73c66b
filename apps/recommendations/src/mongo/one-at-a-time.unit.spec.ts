import { OneAtATime } from './one-at-a-time.js';

describe('OneAtATime', () => {
  it('begins no work before the work before it has ended, well or badly', async () => {
    const sut = new OneAtATime();
    const steps: string[] = [];
    const first = Promise.withResolvers<void>();

    const all = [
      sut.run(() => first.promise),
      sut.run(() => Promise.resolve(steps.push('second'))),
      sut.run(() => Promise.resolve('third')),
    ];
    steps.push('first');
    first.reject(new Error('no'));

    const ended = await Promise.allSettled(all);
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(steps).toEqual(['first', 'second']);
  });
});
