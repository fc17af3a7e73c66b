import fc from 'fast-check';
import MarkdownIt, { type MarkdownIt as Renderer } from 'markdown-it';
import { pageToMarkdown } from './page-markdown.js';
import { cleanText } from './page-lines.js';
import type { HeadingLevel, PageBlock } from './scraped-page.js';

const RENDERERS = {
  'the default rules': new MarkdownIt(),
  'HTML on': new MarkdownIt({ html: true }),
  'CommonMark alone': new MarkdownIt('commonmark'),
};

/** What a reader sees of rendered Markdown: each block, and its words. */
function shown(markdown: string, renderer: Renderer): PageBlock[] {
  const tokens = renderer.parse(markdown, {});
  return tokens.flatMap((token, index): PageBlock[] => {
    if (token.nesting === -1 || token.type === 'inline') return [];
    const inline = tokens[index + 1]?.children ?? [];
    expect(inline.map(({ type }) => type).filter((type) => !/^(text|link_open|link_close)$/.test(type))).toEqual([]);
    const text = inline.map(({ content }) => content).join('');
    if (token.type === 'paragraph_open') return [{ kind: 'paragraph', text }];
    expect(token.type).toBe('heading_open');
    return [{ kind: 'heading', level: Number(token.tag.slice(1)) as HeadingLevel, text }];
  });
}

const PIECES = [
  ...'#-+>*_`[]()<>&\\~!.:;=|"\'{}$^%@/ 019aZé',
  ...[
    '1. ',
    '12) ',
    '- ',
    '+ ',
    '# ',
    '## ',
    '> ',
    '---',
    '***',
    '```',
    '~~~',
    '&amp;',
    '&#35;',
    '<b>',
    '</b>',
    '<!--',
  ],
  ...[
    '[a](b)',
    '![a](b)',
    '[a]: b',
    '<http://a.b>',
    'http://a.b/c_d*e',
    'www.a.bc',
    'a@b.cd',
    '\\*',
    '===',
    '    ',
    '~~a~~',
  ],
  ...['__a__', '*a*', '`a`', ' #', '\\', '![', '|-|'],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 5 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pieces) => cleanText(pieces.join('').replace(/[\p{Cc}\p{Cs}]/gu, '')))
  .filter((words) => words !== '');
const block: fc.Arbitrary<PageBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom<HeadingLevel>(2, 3, 4, 5, 6), text }),
);

describe('pageToMarkdown', () => {
  const sut = (blocks: PageBlock[]) => pageToMarkdown({ blocks });

  it('writes headings and paragraphs with a blank line between them', () => {
    expect(
      sut([
        { kind: 'paragraph', text: 'It rained in the U.S. (5 < 6 & so on).' },
        { kind: 'heading', level: 2, text: 'Causes' },
        { kind: 'paragraph', text: 'Clouds.' },
      ]),
    ).toBe('It rained in the U.S. (5 < 6 & so on).\n\n## Causes\n\nClouds.\n');
  });

  it.each([
    ['1. May was dry', '1\\. May was dry'],
    ['2024) was wet', '2024\\) was wet'],
    ['1.5 million', '1.5 million'],
    ['# one', '\\# one'],
    ['- a', '\\- a'],
    ['a*b_c`d[e]', 'a\\*b\\_c\\`d\\[e]'],
    ['see http://a.b/c_d', 'see http\\://a.b/c\\_d'],
    ['&lt; <b> \\', '\\&lt; \\<b> \\\\'],
  ])('escapes %s where it begins a paragraph', (words, markdown) => {
    expect(sut([{ kind: 'paragraph', text: words }])).toBe(`${markdown}\n`);
  });

  it.each(['http://a.b/c_d*e%41', '<https://a.b/%41>', 'ftp://a.b/[c]'])(
    'keeps the address %s as it is written',
    (words) => {
      const blocks = [{ kind: 'paragraph' as const, text: words }];
      expect(shown(sut(blocks), new MarkdownIt({ linkify: true }))).toEqual(blocks);
    },
  );

  it.each(Object.entries(RENDERERS))('gives back exactly the words of every block, rendered with %s', (_, renderer) => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        expect(shown(sut(blocks), renderer)).toEqual(blocks);
      }),
      { numRuns: 2000 },
    );
  });
});
