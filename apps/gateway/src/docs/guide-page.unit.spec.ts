import type { GuideBlock } from '@broadsheet/contracts';
import { guideBlock } from './guide-page.js';

const sut = (block: GuideBlock) => guideBlock(block).source.replaceAll(/>\s+</g, '><');

describe('guideBlock', () => {
  it('turns the three marks of a text into elements', () => {
    const text = '**Once.** See `ce_id` and [the topics](#topics), no more.';
    expect(sut({ kind: 'paragraph', text })).toBe(
      '<p><strong>Once.</strong> See <code>ce_id</code> and <a href="#topics">the topics</a>, no more.</p>',
    );
  });

  it.each<[string, GuideBlock]>([
    ['a paragraph', { kind: 'paragraph', text: '<script>' }],
    ['a mark', { kind: 'paragraph', text: '`<script>` **<script>** [<script>](#"<script>)' }],
    ['code', { kind: 'code', language: 'js', text: '<script>' }],
    ['a table', { kind: 'table', head: ['<script>'], rows: [['<script>']] }],
    ['an example', { kind: 'example', summary: '<script>', text: '<script>' }],
  ])('writes what stands in %s as text', (_what, block) => {
    expect(sut(block)).not.toContain('<script>');
    expect(sut(block)).toContain('&lt;script&gt;');
  });

  it('says in each cell which column it is of, for phones', () => {
    expect(sut({ kind: 'table', head: ['field', 'type'], rows: [['`a`', 'UUID']] })).toContain(
      '<tr><td data-head="field"><code>a</code></td><td data-head="type">UUID</td></tr>',
    );
  });

  it('gives headings the anchors that links name', () => {
    expect(sut({ kind: 'heading', level: 2, text: 'Words, and their erasure' })).toBe(
      '<h2 id="words-and-their-erasure">Words, and their erasure</h2>',
    );
  });
});
