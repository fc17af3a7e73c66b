import { aPage, hrefsOf, textOf } from '#site/site-samples.spec.js';
import { breadcrumb } from './breadcrumb.js';

describe('breadcrumb', () => {
  it('leads from Home to the category', () => {
    const sut = breadcrumb(aPage().breadcrumb);
    expect([textOf(sut), hrefsOf(sut)]).toEqual(['Home World Europe', ['/', '/world', '/world/europe']]);
    expect(sut.source).not.toContain('aria-current');
  });

  it('marks where it ends on the category’s own page', () => {
    expect(breadcrumb(aPage().breadcrumb, true).source.match(/href="[^"]*"\s+aria-current="page"/g)).toEqual([
      expect.stringContaining('/world/europe'),
    ]);
  });
});
