import { TailPositions } from './tail-positions.js';

const range = (partition: number, low: string, end: string) => ({ topic: 't', partition, low, offset: end });
const at = (partition: number, offset: string) => ({ topic: 't', partition, offset });

describe('TailPositions', () => {
  it('begins at the end, and has then read all', () => {
    const sut = new TailPositions('end', [range(0, '0', '5'), range(1, '0', '0')]);

    expect(sut.next).toEqual([at(0, '5'), at(1, '0')]);
    expect(sut.caughtUp).toBe(true);
  });

  it('begins at given offsets, and at the first record where none is given', () => {
    const sut = new TailPositions(new Map([['t', new Map([[0, '3']])]]), [range(0, '0', '5'), range(1, '2', '4')]);

    expect(sut.next).toEqual([at(0, '3'), at(1, '2')]);
    expect(sut.caughtUp).toBe(false);
  });

  it('has caught up once it has read what was there when it began', () => {
    const sut = new TailPositions(new Map([['t', new Map([[0, '3']])]]), [range(0, '0', '5')]);
    sut.read(at(0, '3'));
    expect(sut.caughtUp).toBe(false);
    sut.read(at(0, '4'));
    expect(sut.caughtUp).toBe(true);
    expect(sut.next).toEqual([at(0, '5')]);
  });

  it('notices that records are gone which it should have begun with', () => {
    const sut = new TailPositions(new Map([['t', new Map([[0, '3']])]]), [range(0, '4', '5')]);

    expect(sut.lostRecords).toBe(true);
    expect(sut.next).toEqual([at(0, '4')]);
  });
});
