import { html } from './html.js';
import { counted, markedWhereCut, plainText } from './text.js';

const rendered = (text: string): string => html`${plainText(text)}`.source;

describe('plainText', () => {
  it('makes paragraphs at empty lines, and keeps line breaks', () => {
    expect(rendered('one\r\ntwo\n \n\nthree')).toBe('<p>one<br />two</p><p>three</p>');
  });

  it('leaves addresses and marks alone', () => {
    expect(rendered('https://a.example <b>*x*</b>')).toBe('<p>https://a.example &lt;b&gt;*x*&lt;/b&gt;</p>');
  });

  it('makes nothing of blank text', () => {
    expect(rendered(' \n\n ')).toBe('');
  });

  it('takes no longer for many empty lines than for many words', () => {
    expect(rendered(`a${'\n \t'.repeat(15_000)}b`)).toBe('<p>a</p><p>b</p>');
  });
});

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

describe('counted', () => {
  it.each([
    [0, '0 comments'],
    [1, '1 comment'],
    [1204, '1,204 comments'],
  ])('of %i is "%s"', (count, words) => {
    expect(counted(count, 'comment', 'comments')).toBe(words);
  });
});
