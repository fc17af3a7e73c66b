import { aRecommendation, hrefsOf, textOf } from '#site/site-samples.spec.js';
import { RecommendationReason } from '@broadsheet/contracts';
import { relatedList } from './related-list.js';

describe('relatedList', () => {
  it.each([
    ['pinned', 'Pinned by the editors'],
    ['imported', 'From the original page'],
    ['co-read', 'Readers also read'],
    ['similar', 'Similar'],
    ['trending', 'Read now'],
    ['popular', 'Read by most'],
    ['fresh', 'New'],
  ] as const)('says %s in the reader’s words', (reason, words) => {
    expect(textOf(relatedList([aRecommendation({ reason })]))).toBe(`Read next A pier opens ${words}`);
  });

  it('has words for every reason', () => {
    const reasons = RecommendationReason.options.map((reason) => textOf(relatedList([aRecommendation({ reason })])));
    expect(reasons.join()).not.toContain('undefined');
  });

  it('shows a title without an article as text', () => {
    const sut = relatedList([aRecommendation({ id: null, slug: null, reason: 'imported' })]);
    expect(hrefsOf(sut)).toEqual([]);
    expect(textOf(sut)).toBe('Read next A pier opens not yet here From the original page');
  });

  it('says that it is missing, and is silent where there is nothing', () => {
    expect(textOf(relatedList(null))).toBe('Read next What to read next cannot be shown at the moment.');
    expect(relatedList([])).toBeNull();
  });
});
