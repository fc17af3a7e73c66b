import { readScrapedPage } from './read-scraped-page.js';
import { UnreadablePage } from './pages.errors.js';

const LINES = [
  'HomeWorldCoasts',
  'The Tide Mill Turns Again',
  "After a century of rest, the tide mill at Orrin's Creek turns ag",
  'Otters Return to the Creek',
  'U.S. Millers Visit',
  'Who Owns the Tide?',
  'After a century of rest, the tide mill at Orrin’s Creek turns again – twice a day.',
  'How It Works',
  'Water comes in with the flood. A gate holds it.',
  'It is old.',
  'COMMENTS',
  'WORDPRESS: 4',
  'Disqus: 0',
];
const PAGE = {
  breadcrumb: ['World', 'Coasts'],
  title: 'The Tide Mill Turns Again',
  excerpt: "After a century of rest, the tide mill at Orrin's Creek turns ag",
  relatedTitles: ['Otters Return to the Creek', 'U.S. Millers Visit', 'Who Owns the Tide?'],
  blocks: [
    { kind: 'paragraph', text: LINES[6] },
    { kind: 'heading', level: 2, text: 'How It Works' },
    { kind: 'paragraph', text: LINES[8] },
    { kind: 'paragraph', text: 'It is old.' },
  ],
  counts: [
    { provider: 'wordpress', label: 'WordPress', count: 4 },
    { provider: 'disqus', label: 'Disqus', count: 0 },
  ],
};
const without = (...lines: number[]) => LINES.filter((_, index) => !lines.includes(index + 1)).join('\n');
const withLine = (number: number, text: string) => LINES.with(number - 1, text).join('\n');

describe('readScrapedPage', () => {
  const sut = readScrapedPage;

  it.each([
    ['with no blank line', LINES.join('\n')],
    ['with a blank line between all lines', LINES.join('\n\n')],
    ['with several blank lines', `\n\n${LINES.join('\n\n\n\n')}\n\n\n`],
    ['with CR LF and a byte order mark', `\ufeff${LINES.join('\r\n')}\r\n`],
    ['with white space around the lines', LINES.map((line) => `\t ${line} \u00a0`).join('\n \n')],
    ['with COMMENTS in small letters', withLine(11, 'Comments')],
  ])('reads a page %s', (_, text) => {
    expect(sut(text)).toEqual(PAGE);
  });

  it('reads a page whose excerpt is its whole first paragraph', () => {
    expect(sut(withLine(3, PAGE.blocks[0]?.text ?? ''))).toEqual({ ...PAGE, excerpt: LINES[6] });
  });

  it('reads a page without related titles', () => {
    expect(sut(without(4, 5, 6))).toEqual({ ...PAGE, relatedTitles: [] });
  });

  it('finds a heading between related titles and the first paragraph by the blank line above it', () => {
    const text = [...LINES.slice(0, 6), '', 'A Mill Wakes', '', ...LINES.slice(6)].join('\n');
    expect(sut(text).relatedTitles).toEqual(PAGE.relatedTitles);
    expect(sut(text).blocks).toEqual([{ kind: 'heading', level: 2, text: 'A Mill Wakes' }, ...PAGE.blocks]);
  });

  it('takes an earlier line COMMENTS for a heading', () => {
    const text = withLine(8, 'Comments');
    expect(sut(text).blocks[1]).toEqual({ kind: 'heading', level: 2, text: 'Comments' });
    expect(sut(text).counts).toEqual(PAGE.counts);
  });

  it('cuts the breadcrumb by the known categories', () => {
    const text = withLine(1, 'HomeMcDonald NewsAsia');
    expect(sut(text, { knownCategories: ['McDonald News'] }).breadcrumb).toEqual(['McDonald News', 'Asia']);
    expect(() => sut(text)).toThrow(/^line 1: the breadcrumb is ambiguous/);
  });

  it.each([
    ['nothing', '', 'line 1: the file is empty'],
    ['more than a mebibyte', 'a\n'.repeat(600_000), 'line 1: the file has 1200000 bytes'],
    ['NUL', withLine(9, 'a\0b.'), 'line 9: has the control character U+0000'],
    ['bytes that are not UTF-8', withLine(9, 'Caf\ufffd.'), 'line 9: has bytes that are not UTF-8'],
    ['no breadcrumb', without(1), 'line 1: no breadcrumb: “The Tide Mill Turns Again”'],
    ['no title', without(2), 'line 2: no title: “After a century of rest'],
    ['no title and no related titles', without(2, 4, 5, 6), 'line 2: no title: “After a century'],
    ['no title, and nothing else', 'HomeWorld\nCOMMENTS\nDISQUS: 0', 'line 1: no title follows the breadcrumb'],
    ['a title as long as a paragraph', withLine(2, 'Tide '.repeat(70)), 'line 2: no title: “Tide Tide'],
    ['no excerpt', without(3), 'line 3: no paragraph begins like the excerpt “Otters Return to the Creek”'],
    ['no excerpt, and nothing else', without(3, 4, 5, 6, 7, 8, 9, 10), 'line 2: no excerpt follows the title'],
    ['another excerpt', withLine(3, 'A mill.'), 'line 3: no paragraph begins like the excerpt “A mill.”'],
    ['no body', without(4, 5, 6, 7, 8, 9, 10), 'line 3: no body follows the excerpt'],
    ['a paragraph above the first', withLine(5, 'By us.'), 'line 5: is neither a related title nor'],
    ['a heading at the end of the body', withLine(10, 'More'), 'line 10: no paragraph follows the heading “More”'],
    ['no COMMENTS', without(11, 12, 13), 'line 10: the page ends without COMMENTS'],
    ['no counts', without(12, 13), 'line 11: no count such as'],
    ['a broken count', withLine(12, 'WORDPRESS: 1.5'), 'line 12: the count of WORDPRESS is not a whole number'],
    ['a provider twice', withLine(13, 'WordPress: 5'), 'line 13: counts WordPress a second time'],
    ['text after the counts', [...LINES, 'Subscribe!'].join('\n'), 'line 14: stands under COMMENTS, but is no count'],
    ['only COMMENTS', 'COMMENTS\nDISQUS: 0', 'line 1: the page has no breadcrumb, no title and no body'],
  ])('refuses a page with %s', (_, text, message) => {
    expect(() => sut(text)).toThrow(UnreadablePage);
    expect(() => sut(text)).toThrow(message);
  });

  it('reports all problems of a page at once', () => {
    const text = LINES.with(4, 'By us.').with(9, 'More').with(11, 'WORDPRESS: x').join('\n');
    expect(() => sut(text)).toThrow(/^line 5: .*\nline 10: .*\nline 12: .*$/);
    expect(() => sut(LINES.slice(1, 10).join('\n'))).toThrow(/^line 1: no breadcrumb.*\nline 9: the page ends without/);
  });
});
