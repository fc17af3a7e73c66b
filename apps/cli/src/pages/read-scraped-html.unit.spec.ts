import { readScrapedHtml } from './read-scraped-html.js';

const CRUMBS = '<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a>World</a></li></ol></nav>';
const RELATED =
  '<aside class="related-posts"><h2>Related</h2><ul><li><a>Otters Return</a></li><li><a>Who Owns It?</a></li></ul></aside>';
const EXCERPT = '<p class="excerpt">The tide mill tu</p>';
const BODY = '<p>The <b>tide</b> mill turns.</p>\n<h2>How</h2><p>With&nbsp;water.</p>';
const COMMENTS = '<section><h2>Comments</h2><p>WORDPRESS: 4</p></section>';
const PAGE = {
  breadcrumb: ['World'],
  title: 'The Tide Mill',
  excerpt: 'The tide mill tu',
  relatedTitles: ['Otters Return', 'Who Owns It?'],
  blocks: [
    { kind: 'paragraph', text: 'The tide mill turns.' },
    { kind: 'heading', level: 2, text: 'How' },
    { kind: 'paragraph', text: 'With water.' },
  ],
  counts: [{ provider: 'wordpress', label: 'WordPress', count: 4 }],
};
const PARTS = { head: '', crumbs: CRUMBS, h1: '<h1>The Tide Mill</h1>', excerpt: EXCERPT, related: RELATED };
const REST = { body: BODY, comments: COMMENTS, end: '' };

/** One part a line: crumbs stand in line 4, h1 in 6, excerpt in 7, related in 8, the body in 9 and 10. */
function html(changed: Partial<typeof PARTS & typeof REST> = {}): string {
  const { head, crumbs, h1, excerpt, related, body, comments, end } = { ...PARTS, ...REST, ...changed };
  const lines = ['<!doctype html>', `<html><head><title>x</title>${head}</head>`, '<body>', crumbs, '<main><article>'];
  return [...lines, h1, excerpt, related, body, '</article></main>', comments, `${end}</body></html>`].join('\n');
}

describe('readScrapedHtml', () => {
  const sut = (changed: Parameters<typeof html>[0] = {}) => readScrapedHtml(html(changed));

  it('reads a page', () => {
    expect(sut()).toEqual(PAGE);
    expect(readScrapedHtml(`\ufeff${html().replaceAll('\n', '\r\n')}`)).toEqual(PAGE);
  });

  it('drops what is no part of the page', () => {
    const noise = '<script>"<p>no</p>"</script><style>p{}</style><nav>Menu</nav><p hidden>no</p><aside>Ad</aside>';
    const changed = { end: `<footer>Imprint</footer>${noise}`, body: `<p class="byline">By us</p>${noise}${BODY}` };
    expect(sut({ ...changed, h1: `${noise}<h1>The <em>Tide</em>\n Mill</h1><time>May</time>` })).toEqual(PAGE);
  });

  it('keeps all text of the body, in a paragraph or not', () => {
    const body = `${BODY}<ul><li>One<li><p>Two</p></ul>loose<blockquote>Three<br>four</blockquote><h4>Sub</h4><div>Five</div>`;
    expect(sut({ body }).blocks.slice(3)).toEqual([
      ...['One', 'Two', 'loose', 'Three four'].map((text) => ({ kind: 'paragraph', text })),
      { kind: 'heading', level: 4, text: 'Sub' },
      { kind: 'paragraph', text: 'Five' },
    ]);
  });

  it('finds a heading before the first paragraph', () => {
    expect(sut({ body: `<h2>First</h2>${BODY}` }).blocks[0]).toEqual({ kind: 'heading', level: 2, text: 'First' });
  });

  it.each([
    ['a description', { head: '<meta name="Description" content="The tide mill tu">', excerpt: '' }],
    ['a first paragraph that the second begins like', { excerpt: '<p>The tide mill tu</p>' }],
    ['a marked element in the header', { h1: `<header>${PARTS.h1}${EXCERPT}</header>`, excerpt: '' }],
  ])('takes %s for the excerpt', (_, changed) => {
    expect(sut(changed)).toEqual(PAGE);
  });

  it('reads a page whose parts stand in main, without an article', () => {
    expect(readScrapedHtml(html().replace('<article>', '').replace('</article>', ''))).toEqual(PAGE);
  });

  it('reads a title that stands above main', () => {
    expect(sut({ crumbs: `${CRUMBS}${PARTS.h1}`, h1: '' })).toEqual(PAGE);
  });

  it.each([
    ['no h1', { h1: '' }, 'line 1: no title: the page has no h1'],
    ['a second h1', { body: `${BODY}<h1>Again</h1><p>x.</p>` }, 'line 10: a second title (h1): “Again”'],
    ['no body', { body: '' }, 'line 5: the article has no body'],
    ['no excerpt', { excerpt: '' }, 'line 5: no excerpt, neither in the article nor as its description'],
    [
      'another excerpt',
      { excerpt: '<p class=excerpt>Rain</p>' },
      'line 9: the first paragraph “The tide mill turns.” does not begin like the excerpt',
    ],
    [
      'a heading without a paragraph',
      { body: `${BODY}<h3>End</h3>` },
      'line 10: no paragraph follows the heading “End”',
    ],
    ['no breadcrumb', { crumbs: '' }, 'line 1: no breadcrumb that begins with Home'],
    ['no comments', { comments: '' }, 'line 10: the page has no COMMENTS and counts'],
    [
      'a broken count',
      { comments: '<div><h2>COMMENTS</h2>\n<p>DISQUS: x' },
      'line 13: the count of DISQUS is not a whole number',
    ],
    [
      'an entity for a control character',
      { body: `${BODY}\n<p>a&#1;b</p>` },
      'line 11: has the control character U+0001',
    ],
    ['a control character', { body: `${BODY}\n<p>a\u0007</p>` }, 'line 11: has the control character U+0007'],
    ['broken UTF-8', { body: `${BODY}\n<p>a\ufffd</p>` }, 'line 11: has bytes that are not UTF-8'],
  ])('refuses a page with %s', (_, changed, message) => {
    expect(() => sut(changed)).toThrow(message);
  });

  it('refuses a page without an element for the article', () => {
    const page = html().replace('<main><article>', '').replace('</article></main>', '');
    expect(() => readScrapedHtml(page)).toThrow('line 6: no article: the page has no article and no main');
  });

  it('reports all problems of a page at once', () => {
    expect(() => sut({ crumbs: '', excerpt: '', comments: '' })).toThrow(/^line 1: .*\nline 5: .*\nline 10: .*$/);
  });
});
