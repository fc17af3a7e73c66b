import { checkCharacters, checkSize, cleanText, MAX_PAGE_BYTES, sourceLines, textLines } from './page-lines.js';
import { ProblemList } from './problem-list.js';

describe('textLines', () => {
  const sut = (text: string) => textLines(sourceLines(text));

  it.each(['One\n\n\nTwo\n', '\ufeffOne\r\n\r\n\r\nTwo', 'One  \r \r\t\rTwo\u00a0\r', '  One\n\u200b\n \u00ad\nTwo'])(
    'gives the lines of %j that show something, with their numbers',
    (text) => {
      expect(sut(text)).toEqual([
        { number: 1, text: 'One', afterBlank: true },
        { number: 4, text: 'Two', afterBlank: true },
      ]);
    },
  );

  it('says whether a blank line stands above', () => {
    expect(sut('One\nTwo\n\nThree').map(({ afterBlank }) => afterBlank)).toEqual([true, false, true]);
  });
});

describe('cleanText', () => {
  it('makes white space of any kind one space and drops inner byte order marks', () => {
    expect(cleanText('\u00a0a \t b\u2028\u3000c\ufeffd ')).toBe('a b cd');
  });
});

describe('checkCharacters', () => {
  const sut = (text: string) => () => {
    const problems = new ProblemList();
    checkCharacters({ number: 4, text }, problems);
    problems.throwIfAny();
  };

  it('takes what people write', () => {
    expect(sut('Ça va?\tنعم 日本 👩‍🚀 — “ok”')).not.toThrow();
  });

  it.each([
    ['\u0000', 'U+0000'],
    ['\u001b', 'U+001B'],
    ['\u007f', 'U+007F'],
    ['\u0085', 'U+0085'],
  ])('reports the control character %j', (character, name) => {
    expect(sut(`a${character}b`)).toThrow(`line 4: has the control character ${name}`);
  });

  it.each(['Caf\ufffd', 'a\ud800'])('reports %j, which was no UTF-8', (text) => {
    expect(sut(text)).toThrow('line 4: has bytes that are not UTF-8: save the file as UTF-8 first');
  });
});

describe('checkSize', () => {
  const sut = (text: string) => () => checkSize(text, new ProblemList());

  it.each(['', ' \r\n\t', '\ufeff', '\u200b\n'])('refuses %j, which is empty', (text) => {
    expect(sut(text)).toThrow('line 1: the file is empty');
  });

  it('refuses more than a mebibyte, counted in bytes', () => {
    expect(sut('é'.repeat(MAX_PAGE_BYTES / 2))).not.toThrow();
    expect(sut(`${'é'.repeat(MAX_PAGE_BYTES / 2)}.`)).toThrow(
      'line 1: the file has 1048577 bytes, more than a page may have (1048576)',
    );
  });
});
