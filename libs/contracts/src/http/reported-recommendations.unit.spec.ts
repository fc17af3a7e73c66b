import { recommendationId } from '#http/recommendation-id.js';
import { ActivityReport } from '#http/recommendation.schema.js';

const id = (number: number): string => `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const scoredAt = new Date('2026-11-23T10:15:00Z');
const trending = (place: number, article: number) =>
  recommendationId({ list: 'trending', scoredAt, place, articleId: id(article) });
const related = recommendationId({ list: 'related', scoredAt, place: 1, articleId: id(1), besideArticleId: id(9) });
const served = { type: 'served', list: 'trending', articleIds: [id(1), id(2)] };
const clicked = { type: 'clicked', list: 'trending', articleId: id(1) };

/** What is wrong with the second activity of a report, and where. */
function sut(activity: object): string[] {
  const read = { type: 'read', articleId: id(1) };
  const { error } = ActivityReport.safeParse({ readerId: 'reader-1', activities: [read, activity] });
  return error?.issues.map(({ path, message }) => `${path.join('/')} ${message}`) ?? [];
}

describe('a report that names recommendations', () => {
  it.each([
    [served],
    [clicked],
    [{ ...served, recommendationIds: [trending(1, 1), trending(2, 2)] }],
    [{ ...served, recommendationIds: [trending(7, 2)] }],
    [{ ...clicked, recommendationId: trending(1, 1) }],
    [{ ...clicked, list: 'related', recommendationId: related }],
    [{ ...clicked, list: 'related', recommendationId: related, besideArticleId: id(9) }],
    // Any list may be shown beside an article; its ids do not know of that.
    [{ ...clicked, recommendationId: trending(1, 1), besideArticleId: id(9) }],
  ])('is taken where it agrees with them: %j', (activity) => {
    expect(sut(activity)).toEqual([]);
  });

  it.each([
    [
      { ...served, recommendationIds: [trending(1, 1), related] },
      'activities/1/recommendationIds/1 is of the list related, not trending',
    ],
    [
      { ...served, recommendationIds: [trending(1, 3)] },
      `activities/1/recommendationIds/0 is of the article ${id(3)}, which the report lacks`,
    ],
    [
      { ...clicked, recommendationId: trending(1, 2) },
      `activities/1/recommendationId is of the article ${id(2)}, which the report lacks`,
    ],
    [
      { ...clicked, list: 'related', recommendationId: related, besideArticleId: id(8) },
      `activities/1/recommendationId stood beside the article ${id(9)}, not ${id(8)}`,
    ],
    [
      { ...clicked, recommendationId: 'trending' },
      'activities/1/recommendationId must be an id of a recommendation, as a list gave it',
    ],
    [
      { ...served, recommendationIds: ['', trending(1, 1)] },
      'activities/1/recommendationIds/0 must be an id of a recommendation, as a list gave it',
    ],
  ])('is refused where it does not: %#', (activity, problem) => {
    expect(sut(activity)).toEqual([problem]);
  });

  it.each([0, 51])('names 1 to 50 of them, not %d', (length) => {
    const recommendationIds = Array.from({ length }, () => trending(1, 1));
    expect(sut({ ...served, recommendationIds })).toHaveLength(1);
  });
});
