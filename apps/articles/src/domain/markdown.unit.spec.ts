import { renderMarkdown as sut } from './markdown.js';

describe('renderMarkdown', () => {
  it('gives headings anchors and an outline', () => {
    const { html, outline } = sut('## Understanding Troop Desertion\n\nText.\n\n### A *closer* `look`');

    expect(html).toBe(
      '<h2 id="understanding-troop-desertion">Understanding Troop Desertion</h2>\n<p>Text.</p>\n' +
        '<h3 id="a-closer-look">A <em>closer</em> <code>look</code></h3>\n',
    );
    expect(outline).toEqual([
      { level: 2, text: 'Understanding Troop Desertion', anchor: 'understanding-troop-desertion' },
      { level: 3, text: 'A closer look', anchor: 'a-closer-look' },
    ]);
  });

  it('begins at level 2, and moves the whole hierarchy down where the text begins at level 1', () => {
    expect(sut('# One\n\n## Two\n\n###### Six').outline.map(({ level }) => level)).toEqual([2, 3, 6]);
    expect(sut('## Two\n\n### Three').outline.map(({ level }) => level)).toEqual([2, 3]);
  });

  it('numbers repeated headings, also where a number was written', () => {
    const anchors = sut('## Two words\n\n## Two words 2\n\n## Two words\n\n## Two words').outline.map(
      (one) => one.anchor,
    );

    expect(anchors).toEqual(['two-words', 'two-words-2', 'two-words-3', 'two-words-4']);
  });

  it('gives every heading an anchor of its own, of letters, digits and hyphens', () => {
    const headings = ['comments', 'location', '__proto__', 'constructor', '2024', '中国', '😀', 'document.cookie'];
    const { outline } = sut(headings.map((text) => `## ${text}`).join('\n\n'));

    for (const { anchor } of outline) expect(anchor).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(outline.map(({ anchor }) => anchor)).size).toBe(headings.length);
  });

  it('keeps anchors of headings that stay when text around them changes', () => {
    const before = sut('## First part\n\nOne.\n\n## Second part').outline;
    const after = sut('Added.\n\n## First part\n\nAnother.\n\n## Second part').outline;

    expect(after).toEqual(before);
  });

  it('renders tables with their alignment as a class', () => {
    const { html, text } = sut('| a | b |\n|---|--:|\n| 1 | 2 |');

    expect(html).toContain('<th>a</th>');
    expect(html).toContain('<td class="align-right">2</td>');
    expect(text).toBe('a\nb\n1\n2');
  });

  it('marks links that lead away and leaves those that do not', () => {
    const { html } = sut('[away](https://example.org/) [here](/world) [down](#two-words) [mail](mailto:a@example.org)');

    expect(html).toBe(
      '<p><a href="https://example.org/" rel="nofollow noopener">away</a> <a href="/world">here</a> ' +
        '<a href="#two-words">down</a> <a href="mailto:a@example.org">mail</a></p>\n',
    );
  });

  it('makes no links of bare addresses', () => {
    expect(sut('https://example.org www.example.org').html).toBe('<p>https://example.org www.example.org</p>\n');
  });

  it('shows raw HTML instead of rendering it', () => {
    expect(sut('<b>bold</b>').html).toBe('<p>&lt;b&gt;bold&lt;/b&gt;</p>\n');
  });

  it('gives plain text without marks, code included', () => {
    const { text } = sut('## Head\n\nSome *soft*\nbreak and [a link](/x).\n\n- item\n\n```js\nlet x;\n```');

    expect(text).toBe('Head\nSome soft break and a link.\nitem\nlet x;');
  });

  it('counts words as readers do', () => {
    expect(sut('It’s 3.5 well-known words — really.').wordCount).toBe(5);
    expect(sut('## Two words\n\n…').wordCount).toBe(2);
    expect(sut('').wordCount).toBe(0);
  });

  it('bounds what a heading may say, without halving a character', () => {
    const [heading] = sut(`## ${'😀'.repeat(400)}`).outline;

    expect(heading?.text).toHaveLength(500);
    expect(sut(`## a${'😀'.repeat(400)}`).outline[0]?.text).toHaveLength(499);
  });

  it('renders what was made to take for ever in proportion to its length', () => {
    const hostile = ['[', '[a](', '*a ', '**a _b ', '> ', '<', '`', '![', '\n- ', '|a'].map((part) =>
      part.repeat(100_000 / part.length),
    );
    for (const markdown of hostile) {
      // Time of the processor and not of the clock, which on a busy machine says nothing.
      const before = process.cpuUsage();
      sut(markdown);
      expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
    }
  });
});
