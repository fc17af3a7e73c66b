import { guideMarkdown } from '#guide-markdown.js';

describe('guideMarkdown', () => {
  it('writes each kind of block, and a notice not to edit the file', () => {
    const sut = guideMarkdown([
      { kind: 'heading', level: 2, text: 'Boats' },
      { kind: 'paragraph', text: 'They `sail`.' },
      { kind: 'list', items: ['one', 'two'] },
      { kind: 'code', language: 'sh', text: 'sail' },
      { kind: 'example', summary: 'A record', text: 'key: b' },
    ]);
    expect(sut).toBe(
      [
        '<!-- Generated from the contracts by `npm run generate`. Do not edit. -->',
        '## Boats',
        'They `sail`.',
        '- one\n- two',
        '```sh\nsail\n```',
        '<details>\n<summary>A record</summary>\n\n```text\nkey: b\n```\n\n</details>',
      ].join('\n\n'),
    );
  });

  it('escapes a bar within a cell', () => {
    const sut = guideMarkdown([{ kind: 'table', head: ['field', 'type'], rows: [['`a`', 'x|y']] }]);
    expect(sut).toContain('| field | type |\n| --- | --- |\n| `a` | x\\|y |');
  });
});
