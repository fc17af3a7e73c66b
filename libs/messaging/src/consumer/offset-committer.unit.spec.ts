import { OffsetLedger } from './offset-committer.js';

describe('OffsetLedger', () => {
  let sut: OffsetLedger;
  beforeEach(() => (sut = new OffsetLedger()));

  it('commits the offset after the last one handled, once', () => {
    sut.handled('t', 0, '41');
    sut.handled('t', 0, '42');
    sut.handled('t', 1, '7');

    expect(sut.take()).toEqual([
      { topic: 't', partition: 0, offset: '43' },
      { topic: 't', partition: 1, offset: '8' },
    ]);
    expect(sut.take()).toEqual([]);
  });

  it('counts beyond what a number holds', () => {
    sut.handled('t', 0, '9007199254740993');

    expect(sut.take()).toEqual([{ topic: 't', partition: 0, offset: '9007199254740994' }]);
  });

  it('takes back what could not be committed, but not over something newer', () => {
    sut.handled('t', 0, '1');
    sut.handled('t', 1, '1');
    const failed = sut.take();
    sut.handled('t', 0, '5');
    sut.giveBack(failed);

    expect(sut.take()).toEqual([
      { topic: 't', partition: 0, offset: '6' },
      { topic: 't', partition: 1, offset: '2' },
    ]);
  });

  it('drops everything at a rebalance', () => {
    sut.handled('t', 0, '1');
    sut.forget();

    expect(sut.take()).toEqual([]);
  });
});
