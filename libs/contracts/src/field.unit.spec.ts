import { line, text } from './field.js';

const HOSTILE = 250_000;

describe('untrusted text', () => {
  it.each([
    ['a line that ends in a control character', 'a'.repeat(HOSTILE) + '\n'],
    ['white space only', ' '.repeat(HOSTILE)],
    ['a line that ends in NUL', ' a'.repeat(HOSTILE / 2) + '\0'],
  ])(
    'is refused without holding anything up: %s',
    (_name, value) => {
      // Once as too long, and once where it would be allowed to be so long.
      for (const schema of [line(80), line(HOSTILE * 2), text(80)]) expect(schema.safeParse(value).success).toBe(false);
    },
    2_000,
  );

  it('says one thing about what is too long', () => {
    const messages = line(3)
      .safeParse('abcd\n')
      .error?.issues.map(({ message }) => message);
    expect(messages).toEqual(['must have at most 3 characters']);
  });

  it('is a line of any language', () => {
    expect(line(80).safeParse('Zoë: «中国» 😀').success).toBe(true);
    expect(line(80).safeParse('two\nlines').success).toBe(false);
    expect(text(80).safeParse('two\nlines').success).toBe(true);
  });
});
