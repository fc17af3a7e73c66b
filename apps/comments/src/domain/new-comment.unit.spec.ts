import { plainText as sut } from './new-comment.js';

describe('plainText', () => {
  it('keeps what people write, mark-up and all', () => {
    const written = '<b>5 > 3</b> & so on\n\tzażółć 👩‍👩‍👧 \u202Eabc';
    expect(sut(written)).toBe(written);
  });

  it('has one kind of line end', () => {
    expect(sut('a\r\nb\rc\n')).toBe('a\nb\nc\n');
  });

  it('makes control characters and broken surrogates visible instead of passing them on', () => {
    expect(sut('a\u0007b\u001B[31m\u0085\uD800c')).toBe('a\uFFFDb\uFFFD[31m\uFFFD\uFFFDc');
  });
});
