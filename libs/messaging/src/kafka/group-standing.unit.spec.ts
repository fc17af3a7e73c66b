import { describeLoss, outOfRange as sut } from './group-standing.js';

const at = (committed: string, low = '5', end = '9') => ({ topic: 't', partition: 0, committed, low, end });

describe('outOfRange', () => {
  it.each(['-1', '5', '7', '9'])('finds nothing amiss at %s of 5 to 9', (committed) => {
    expect(sut([at(committed)])).toEqual([]);
  });

  it.each([
    ['4', 'in t[0] the records 4 to 4 are gone, and it had not read them'],
    ['0', 'in t[0] the records 0 to 4 are gone, and it had not read them'],
    ['10', 'in t[0] it stands at 10, beyond the end at 9'],
    ['-2', 'in t[0] records before offset 5 are gone that it had not read'],
  ])('finds that it cannot continue from %s', (committed, sentence) => {
    expect(sut([at(committed)]).map(describeLoss)).toEqual([sentence]);
  });
});
