import { readPage } from './read-page.js';
import { UnreadablePage } from './pages.errors.js';

const MOST = 1024 * 1024;
const ENOUGH_MS = 8000;
const fill = (piece: string, less = 1000) => piece.repeat(Math.floor((MOST - less) / Buffer.byteLength(piece)));
const text = (excerpt: string, body: string) => `HomeWorld\nTitle\n${excerpt}\n${body}\nCOMMENTS\nDISQUS: 0\n`;
const html = (body: string) => `<p class=breadcrumb>HomeWorld</p><article><h1>T</h1><p class=excerpt>A</p>${body}`;
const half = MOST / 2 - 500;

const PAGES: [string, string][] = [
  ['line breaks', fill('\n')],
  ['NUL', fill('\0\n')],
  ['one line of spaces', text('A', `A${fill(' ')}.`)],
  ['one breadcrumb', `Home${fill('Aa')}\nT\nA\nA.\nCOMMENTS\nDISQUS: 0`],
  ['dots', text(`A${fill('.')}`, 'A.')],
  ['dots and dashes in the body', text('A', `A${fill(' - .')}b`)],
  ['an excerpt as long as the body', text('A'.repeat(half), `b\n${'A '.repeat(half / 2)}`)],
  ['short lines', text('A'.repeat(half), 'b\n'.repeat(half / 2))],
  ['headings', text('A', `A.\n${fill('b\n')}`)],
  ['quotation marks', text('A', `A${fill("'")}\n${'”'.repeat(100)}`)],
  ['combining marks', text('A', `A${fill('\u0300\u0327')}.`)],
  ['figures', `${text('A', 'A.')}WORDPRESS: ${fill('1,')}`],
  ['providers', `${text('A', 'A.')}${fill('P: 1\n')}`],
  ['unclosed elements', html(fill('<div>'))],
  ['nested elements', html('<div>'.repeat(29_000))],
  ['closing tags', html(fill('</x>'))],
  ['half as many opened as closed', html(`${'<i>'.repeat(14_000)}${'</x>'.repeat(14_000)}`)],
  ['formatting elements', html(Array.from({ length: 14_000 }, (_, index) => `<b a${index}><p>x`).join(''))],
  ['many lists', html('<ol><li>Home</ol>'.repeat(7000))],
  ['many headings that say related', html('<h2>Related</h2>'.repeat(14_000))],
  ['nested boxes that are called related', html('<div class=related>'.repeat(290) + '<li>x'.repeat(25_000))],
  ['open comment', html(fill('<!-'))],
  ['one tag', html(`<p ${fill('a=b ')}>`)],
  ['entities', html(`<p>${fill('&amp')}`)],
  ['linked data', html(`<script type="application/ld+json">${fill('[')}</script>`)],
];

describe('readPage', () => {
  it.each(PAGES)(
    'is not held up by up to a mebibyte of %s',
    (_, content) => {
      expect(Buffer.byteLength(content)).toBeLessThanOrEqual(MOST); // or its size alone would stop it
      try {
        readPage('page', content);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadablePage);
      }
    },
    ENOUGH_MS,
  );
});
