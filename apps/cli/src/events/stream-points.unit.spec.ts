import { parseEnd, parseNames, parseStart } from './stream-points.js';

describe('where reading begins', () => {
  it.each([
    ['beginning', 'beginning'],
    ['end', 'end'],
    ['2026-01-31', new Date('2026-01-31T00:00:00Z')],
    ['2026-01-31T12:00:00+01:00', new Date('2026-01-31T11:00:00Z')],
    ['news.article:3:17', { topic: 'news.article', partition: 3, offset: '17' }],
  ])('is %s', (text, point) => {
    expect(parseStart(text)).toEqual(point);
  });

  it.each(['', 'yesterday', '2026-13-01', '2026-01-31T12:00', 'news.article:x:1', 'news.article:1:-1'])(
    'is not %s',
    (text) => {
      expect(() => parseStart(text)).toThrow('is not beginning, end, a time');
    },
  );
});

describe('where it ends', () => {
  it('is now or a time in the past', () => {
    expect(parseEnd('now')).toBe('end');
    expect(parseEnd('2026-01-31')).toEqual(new Date('2026-01-31T00:00:00Z'));
    expect(() => parseEnd('2999-01-01')).toThrow('in the future');
  });
});

describe('names', () => {
  it('are separated by commas', () => {
    expect(parseNames('news.article, news.comment')).toEqual(['news.article', 'news.comment']);
  });
});
