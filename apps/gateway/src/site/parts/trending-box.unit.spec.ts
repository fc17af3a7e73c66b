import { aRecommendation, hrefsOf, textOf } from '#site/site-samples.spec.js';
import { trendingBox } from './trending-box.js';

describe('trendingBox', () => {
  it('leads to what is read now, in order', () => {
    const sut = trendingBox([aRecommendation({ slug: 'b' }), aRecommendation({ slug: 'a' })]);
    expect(hrefsOf(sut)).toEqual(['/articles/b', '/articles/a']);
  });

  it('says that it is missing, and is silent where there is nothing', () => {
    expect(textOf(trendingBox(null))).toBe('Most read now What others read cannot be shown at the moment.');
    expect(trendingBox([])).toBeNull();
  });
});
