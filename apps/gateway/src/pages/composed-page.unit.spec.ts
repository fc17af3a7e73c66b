import { Page } from '@broadsheet/contracts';
import { composePage, type PageParts, readPart } from './composed-page.js';
import { ARTICLE, DISCUSSION, RELATED } from './page-samples.spec.js';

const NOW = new Date('2026-02-01T00:00:00Z');
const part = <T>(value: T, space?: number) => readPart<T>(Buffer.from(`${JSON.stringify(value, null, space)}\n`));
const WHOLE: PageParts = { article: part(ARTICLE), related: part(RELATED), comments: part(DISCUSSION) };

describe('a composed page', () => {
  it('is the same as JSON and as an object, and fits its schema', () => {
    const sut = composePage(WHOLE, NOW);
    const expected = {
      ...ARTICLE,
      related: RELATED.items,
      comments: DISCUSSION,
      meta: { degraded: [], asOf: '2026-02-01T00:00:00.000Z' },
    };
    expect(JSON.parse(sut.json)).toEqual(expected);
    expect(sut.page).toEqual(expected);
    expect(Page.parse(sut.page)).toEqual(expected);
  });

  it('does not depend on how the services write JSON', () => {
    const sut = composePage(
      { article: part(ARTICLE, 2), related: part(RELATED, 2), comments: part(DISCUSSION, 2) },
      NOW,
    );
    expect(JSON.parse(sut.json)).toEqual(composePage(WHOLE, NOW).page);
  });

  it('names what is missing, and has its place empty', () => {
    const sut = composePage({ ...WHOLE, related: null, comments: null }, NOW);
    const { related, comments, meta } = JSON.parse(sut.json) as Page;
    expect(related).toEqual([]);
    expect(comments).toEqual({ total: 0, counts: [], items: [], next: null });
    expect(meta.degraded).toEqual(['comments', 'related']);
    expect(Page.parse(sut.page)).toEqual(JSON.parse(sut.json));
  });

  it('keeps its tag while only the time passes, and changes it with every part', () => {
    const sut = composePage(WHOLE, NOW);
    expect(composePage(WHOLE, new Date()).etag).toBe(sut.etag);
    const others: PageParts[] = [
      { ...WHOLE, article: part({ ...ARTICLE, breadcrumb: [] }) },
      { ...WHOLE, related: part({ items: [] }) },
      { ...WHOLE, related: null },
      { ...WHOLE, comments: part({ ...DISCUSSION, total: 3 }) },
      { ...WHOLE, comments: null },
    ];
    const tags = [sut, ...others.map((parts) => composePage(parts, NOW))].map(({ etag }) => etag);
    expect(new Set(tags).size).toBe(6);
  });

  it('was last modified when the newest thing on it was', () => {
    expect(composePage(WHOLE, NOW).lastModified).toEqual(new Date('2026-01-05T10:00:00Z'));
    expect(composePage({ ...WHOLE, comments: null }, NOW).lastModified).toEqual(new Date('2026-01-02T10:00:00Z'));
  });
});
