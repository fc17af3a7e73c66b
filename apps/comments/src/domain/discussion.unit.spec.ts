import { declareCounts as sut } from './discussion.js';
import { ANONYMOUS } from '@broadsheet/contracts';

const before = { articleId: '01980000-0000-7000-8000-00000000000a', declared: [], version: 0 };
const counts = [
  { provider: 'wordpress', count: 12 },
  { provider: 'disqus', count: 3 },
];

describe('declareCounts', () => {
  it('publishes every declared count of the article', () => {
    const { discussion, events, outcome } = sut(before, counts, ANONYMOUS);
    expect(outcome).toBe('created');
    expect(discussion.declared).toEqual([...counts].reverse());
    expect(events[0]?.data).toMatchObject({ articleId: before.articleId, declared: [...counts].reverse() });
  });

  it('finds nothing new in the same numbers, in whatever order', () => {
    const { discussion } = sut(before, counts, ANONYMOUS);
    const again = sut({ ...discussion, version: 1 }, [...counts].reverse(), ANONYMOUS);
    expect(again).toMatchObject({ outcome: 'unchanged', events: [] });
  });

  it('replaces what was declared before', () => {
    const changed = sut({ ...before, declared: counts, version: 1 }, [{ provider: 'disqus', count: 4 }], ANONYMOUS);
    expect(changed).toMatchObject({ outcome: 'updated', discussion: { declared: [{ provider: 'disqus', count: 4 }] } });
  });

  it('takes an empty beginning for news even where nothing is counted', () => {
    expect(sut(before, [{ provider: 'wordpress', count: 0 }], ANONYMOUS).events).toHaveLength(1);
  });
});
