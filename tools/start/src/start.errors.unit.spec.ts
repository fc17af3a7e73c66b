import { lastWord as sut } from '#start.errors.js';

describe('lastWord', () => {
  it.each([
    ['first\nsecond\n\n', 'second'],
    ['{"level":50,"msg":"topic missing"}\n', 'topic missing'],
    ['Error: no such file\n    at open (fs.js:1)\n\nNode.js v24.21.0\n', 'Error: no such file'],
    ['', 'it printed nothing'],
  ])('of %j is %s', (log, word) => {
    expect(sut(log)).toBe(word);
  });
});
