import { Attempts } from './attempts.js';

const FIRST = new Date('2026-01-01T00:00:00Z');
const LATER = new Date('2026-01-01T00:00:05Z');
const at = (offset: string, partition = 0) => ({ topic: 't', partition, offset });

describe('Attempts', () => {
  let sut: Attempts;
  beforeEach(() => (sut = new Attempts()));

  it('counts the failures of one record and remembers the first', () => {
    sut.failed(at('7'), FIRST);

    expect(sut.failed(at('7'), LATER)).toMatchObject({ number: 2, firstFailedAt: FIRST });
  });

  it('begins anew with the next record', () => {
    sut.failed(at('7'), FIRST);

    expect(sut.failed(at('8'), LATER)).toMatchObject({ number: 1, firstFailedAt: LATER });
  });

  it('begins anew after a success', () => {
    sut.failed(at('7'), FIRST);
    sut.succeeded(at('7'));

    expect(sut.failed(at('7'), LATER).number).toBe(1);
  });

  it('keeps partitions apart', () => {
    sut.failed(at('7', 0), FIRST);

    expect(sut.failed(at('7', 1), FIRST).number).toBe(1);
  });
});
