import { aDiscussion, textOf } from '#site/site-samples.spec.js';
import { commentCounts } from './comment-counts.js';

describe('commentCounts', () => {
  it('gives every provider’s count exactly, zero included', () => {
    const { total, counts } = aDiscussion();
    expect(textOf(commentCounts(total, counts))).toBe('2 comments Comments 2 WordPress 0');
  });

  it('groups large numbers', () => {
    const counts = [{ provider: 'wordpress', label: 'WordPress', count: 12_345 }];
    expect(textOf(commentCounts(12_345, counts))).toBe('12,345 comments WordPress 12,345');
  });
});
