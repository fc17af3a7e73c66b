import { readTokens as sut } from '#tokens.js';

describe('readTokens', () => {
  it('finds the tokens below whatever else was printed', () => {
    expect(sut('a warning\n{"editor":"e","reader":"r"}\n')).toEqual({ editor: 'e', reader: 'r' });
  });

  it('refuses what is no token', () => {
    expect(() => sut('{"editor":7}\n')).toThrow('editor');
  });
});
