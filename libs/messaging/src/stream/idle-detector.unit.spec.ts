import { FETCH_WAIT_MS, IdleDetector } from './idle-detector.js';

const watch = (): { sut: IdleDetector; calls: () => number } => {
  let calls = 0;
  return { sut: new IdleDetector(() => (calls += 1)), calls: () => calls };
};
const empty = (sut: IdleDetector, broker: string, times: number) => {
  for (let n = 0; n < times; n += 1) sut.fetched(broker, FETCH_WAIT_MS);
};

describe('IdleDetector', () => {
  it('is idle when every broker has found nothing three times in a row', () => {
    const { sut, calls } = watch();
    empty(sut, '1', 2);
    expect(calls()).toBe(0);
    empty(sut, '1', 1);
    expect(calls()).toBe(1);
  });

  it('is not idle while one of two brokers has more', () => {
    const { sut, calls } = watch();
    sut.fetched('2', 3);
    empty(sut, '1', 9);
    expect(calls()).toBe(0);
  });

  it('starts again when a fetch found records', () => {
    const { sut, calls } = watch();
    empty(sut, '1', 2);
    sut.beginReading();
    sut.endReading();
    empty(sut, '1', 2);
    expect(calls()).toBe(0);
  });

  it('is not idle while something is read, whatever another broker finds meanwhile', () => {
    const { sut, calls } = watch();
    sut.beginReading();
    empty(sut, '2', 9);
    expect(calls()).toBe(0);
    sut.endReading();
    empty(sut, '2', 3);
    expect(calls()).toBe(1);
  });

  it('learns nothing from a fetch that failed at once or hung', () => {
    const { sut, calls } = watch();
    for (let n = 0; n < 9; n += 1) sut.fetched('1', n % 2 === 0 ? 1 : 15_000);
    expect(calls()).toBe(0);
  });
});
