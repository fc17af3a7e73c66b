import { isCommentsHeading, readCounts } from './comment-counts.js';
import { ProblemList } from './problem-list.js';

const HEADING = { number: 9, text: 'COMMENTS' };

function read(...texts: string[]) {
  const problems = new ProblemList();
  const lines = texts.map((text, index) => ({ number: 10 + index, text }));
  return { counts: readCounts(HEADING, lines, problems), check: () => problems.throwIfAny() };
}

describe('isCommentsHeading', () => {
  it.each(['COMMENTS', 'Comments', 'comments:', 'Comments :'])('knows %s', (text) => {
    expect(isCommentsHeading(text)).toBe(true);
  });

  it.each(['COMMENTS (3)', 'No comments', 'Comment', ''])('does not know %s', (text) => {
    expect(isCommentsHeading(text)).toBe(false);
  });
});

describe('readCounts', () => {
  const sut = read;

  it.each([
    ['WORDPRESS: 0', 'wordpress', 'WordPress', 0],
    ['Wordpress:12', 'wordpress', 'WordPress', 12],
    ['DISQUS : 7', 'disqus', 'Disqus', 7],
    ['FACEBOOK: 1,234', 'facebook', 'Facebook', 1234],
    ['FACEBOOK: 12,345,678', 'facebook', 'Facebook', 12_345_678],
    ['LIVEFYRE: 999999999', 'livefyre', 'Livefyre', 999_999_999],
    ['HACKER NEWS: 5', 'hacker-news', 'Hacker News', 5],
    ['hacker_news: 5', 'hacker-news', 'Hacker News', 5],
    ['ÉCHO: 1', 'écho', 'Écho', 1],
  ])('reads %s', (text, provider, label, count) => {
    const { counts, check } = sut(text);
    check();
    expect(counts).toEqual([{ provider, label, count }]);
  });

  it('keeps the order of the page', () => {
    expect(sut('DISQUS: 1', 'WORDPRESS: 2').counts.map(({ provider }) => provider)).toEqual(['disqus', 'wordpress']);
  });

  it.each([
    '-1',
    '1.5',
    '1e3',
    '0x1F',
    '',
    'many',
    '1 234',
    '1.234',
    '1,23',
    '0,123',
    '12,34,567',
    '1000000000',
    '٣',
    '9'.repeat(400),
  ])('reports %s, which is no whole number below a thousand million', (figures) => {
    expect(sut(`WORDPRESS: ${figures}`).check).toThrow(
      /^line 10: the count of WORDPRESS is not a whole number from 0 to 999999999: “.*”$/,
    );
  });

  it.each(['Leave a reply', 'By Ann Lee, 3 May', ': 3', '3: 3', `${'A'.repeat(41)}: 1`, 'DISQUS 3'])(
    'reports %s as no count',
    (text) => {
      expect(sut('WORDPRESS: 0', text).check).toThrow(/^line 11: stands under COMMENTS, but is no count such as/);
    },
  );

  it('reports two counts in one line', () => {
    expect(sut('WORDPRESS: 0 DISQUS: 3').check).toThrow('“0 DISQUS: 3”');
  });

  it('reports a provider that counts twice, however it is written', () => {
    expect(sut('HACKER NEWS: 0', 'Hacker-News: 0').check).toThrow('line 11: counts Hacker News a second time');
  });

  it('reports the heading if nothing follows it', () => {
    expect(sut().check).toThrow('line 9: no count such as “WORDPRESS: 0” stands under COMMENTS');
  });
});
