import { anArticle, hrefsOf, textOf } from '#site/site-samples.spec.js';
import { outline } from './outline.js';

const heading = (level: number, anchor: string) => ({ level, anchor, text: anchor.toUpperCase() });

describe('outline', () => {
  it('leads to the headings', () => {
    expect(hrefsOf(outline(anArticle().outline))).toEqual(['#out-at-sea', '#the-way-back']);
  });

  it('nests by level, whatever levels are left out', () => {
    const sut = outline([
      heading(3, 'a-1'),
      heading(2, 'b-1'),
      heading(4, 'c-1'),
      heading(3, 'd-1'),
      heading(2, 'e-1'),
    ]);
    expect(textOf(sut)).toBe('In this article A-1 B-1 C-1 D-1 E-1');
    const depths = [...(sut?.source ?? '').matchAll(/<ol>|<\/ol>|#(\w)-1/g)].map(([mark, name]) => name ?? mark);
    expect(depths.join('')).toBe('<ol>ab<ol>cd</ol>e</ol>');
  });

  it('is left out where there is nothing to choose from', () => {
    expect(outline([heading(2, 'a-1')])).toBeNull();
  });
});
