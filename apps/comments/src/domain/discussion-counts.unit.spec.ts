import { shownCounts as sut } from './discussion-counts.js';

describe('shownCounts', () => {
  it('lists native first, with its zero, under a discussion without comments', () => {
    expect(sut({ published: new Map(), declared: [] })).toEqual({
      total: 0,
      counts: [{ provider: 'native', label: 'Comments', count: 0 }],
    });
  });

  it('adds rows and what was declared, and keeps zeros', () => {
    const published = new Map([
      ['wordpress', 2],
      ['disqus', 0],
      ['native', 3],
    ]);
    const declared = [
      { provider: 'wordpress', count: 12 },
      { provider: 'acme-talk', count: 0 },
    ];
    expect(sut({ published, declared })).toEqual({
      total: 17,
      counts: [
        { provider: 'native', label: 'Comments', count: 3 },
        { provider: 'acme-talk', label: 'Acme Talk', count: 0 },
        { provider: 'disqus', label: 'Disqus', count: 0 },
        { provider: 'wordpress', label: 'WordPress', count: 14 },
      ],
    });
  });
});
