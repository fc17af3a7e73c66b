import { counted } from './counted.js';

describe('counted', () => {
  it.each([
    [0, '0 comments'],
    [1, '1 comment'],
    [1204, '1,204 comments'],
  ])('of %i is "%s"', (count, words) => {
    expect(counted(count, 'comment', 'comments')).toBe(words);
  });
});
