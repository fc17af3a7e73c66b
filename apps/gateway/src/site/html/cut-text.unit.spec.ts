import { markedWhereCut } from './cut-text.js';

describe('markedWhereCut', () => {
  it.each([
    ['The tide turned at n', 'The tide turned at n…'],
    ['The tide turned ', 'The tide turned…'],
    ['The tide turned.', 'The tide turned.'],
    ['“Did it turn?”', '“Did it turn?”'],
    ['It turned (at noon.)', 'It turned (at noon.)'],
    ['', ''],
  ])('%j is shown as %j', (text, shown) => {
    expect(markedWhereCut(text)).toBe(shown);
  });
});
