import { parseHtml } from './html-document.js';
import { linesIn } from './html-lines.js';
import { ProblemList } from './problem-list.js';

const parse = (html: string) => parseHtml(html, new ProblemList());

describe('parseHtml', () => {
  const sut = parse;

  it.each(['\n', '\r\n', '\r'])('knows the line of a node where lines end in %j', (end) => {
    const { $, lineOf } = sut(['<p>', 'one', '</p>', '<b>two</b>'].join(end));
    expect(lineOf($('p').get(0))).toBe(1);
    expect(lineOf($('p').contents().get(0))).toBe(2);
    expect(lineOf($('b').get(0))).toBe(4);
  });

  it('closes what HTML closes by itself', () => {
    const { $ } = sut('<p>one<p>two<ul><li>a<li>b</ul><br><img>');
    expect([$('p').length, $('li').length, $('p p').length, $('li li').length]).toEqual([2, 2, 0, 0]);
  });

  it('refuses elements that are nested too deep, with the line', () => {
    expect(() => sut(`\n${'<div>'.repeat(299)}x`)).not.toThrow();
    expect(() => sut(`\n${'<div>'.repeat(301)}x`)).toThrow('line 2: elements are nested more than 300 deep');
  });

  it('refuses too many tags', () => {
    expect(() => sut('<b>'.repeat(30_001))).toThrow(
      'line 1: the page has 30001 tags, more than a page may have (30000)',
    );
  });
});

describe('linesIn', () => {
  const sut = (html: string) => {
    const document = parse(html);
    return linesIn(document, document.$.root().get(0)).map(({ number, tag, text, parts }) => [
      number,
      tag,
      text,
      parts,
    ]);
  };

  it('cuts text where blocks begin and end, and nowhere else', () => {
    expect(sut('a <b>b</b>c<div>d\n  e<p>f</p>g</div>\n<h2><div>h</div></h2>')).toEqual([
      [1, '', 'a bc', ['a bc']],
      [1, 'div', 'd e', ['d e']],
      [2, 'p', 'f', ['f']],
      [2, 'div', 'g', ['g']],
      [3, 'h2', 'h', ['h']],
    ]);
  });

  it('keeps line breaks as parts, and shows nothing of comments and blanks', () => {
    expect(sut('<p>a<br><!-- no -->b<br></p><p>&nbsp;&shy;</p>')).toEqual([[1, 'p', 'a b', ['a', 'b']]]);
  });
});
