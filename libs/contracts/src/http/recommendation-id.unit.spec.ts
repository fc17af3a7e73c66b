import {
  recommendationId as sut,
  RecommendationId,
  RecommendationListName,
  recommendationOrigin,
} from '#http/recommendation-id.js';
import fc from 'fast-check';

const ARTICLE = '01980000-0000-7000-8000-000000000002';
const BESIDE = '01980000-0000-7000-8000-000000000001';
const article = fc.uuid({ version: 7 });
const origin = fc.record(
  {
    list: fc.constantFrom(...RecommendationListName.options),
    scoredAt: fc.integer({ min: 0, max: 999_999_999 }).map((minutes) => new Date(minutes * 60_000)),
    place: fc.integer({ min: 1, max: 99 }),
    articleId: article,
    besideArticleId: article,
  },
  { requiredKeys: ['list', 'scoredAt', 'place', 'articleId'] },
);

describe('an id of a recommendation', () => {
  it('says which article stood where, in which list, and when that was scored', () => {
    const id = sut({
      list: 'related',
      scoredAt: new Date('2026-11-23T10:15:00Z'),
      place: 2,
      articleId: ARTICLE,
      besideArticleId: BESIDE,
    });
    expect(id).toBe(`related.29923815.2.${ARTICLE}.${BESIDE}`);
  });

  it('is read as what it was made of, is taken by the schema, and is short', () => {
    fc.assert(
      fc.property(origin, (given) => {
        const id = sut(given);
        expect(recommendationOrigin(id)).toEqual(given);
        expect(RecommendationId.safeParse(id).success).toBe(true);
        expect(id.length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('is the same all through a minute', () => {
    const at = (time: string) =>
      sut({ list: 'latest', scoredAt: new Date(`2026-11-23T${time}Z`), place: 1, articleId: ARTICLE });
    expect(at('10:15:59.999')).toBe(at('10:15:00'));
    expect(at('10:16:00')).not.toBe(at('10:15:00'));
  });

  it('is one text for one thing: what is read from any text makes that text again', () => {
    const part = fc.oneof(
      fc.constantFrom(...RecommendationListName.options, '0', '01', '7', '99', '100', ARTICLE, ARTICLE.toUpperCase()),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const text = parts.join('.');
        const read = recommendationOrigin(text);
        expect(read === undefined ? text : sut(read)).toBe(text);
        expect(RecommendationId.safeParse(text).success).toBe(read !== undefined);
      }),
    );
  });

  it.each([
    '',
    'trending',
    ARTICLE,
    `newest.1.1.${ARTICLE}`,
    `latest.01.1.${ARTICLE}`,
    `latest.1.0.${ARTICLE}`,
    `latest.1.1.${ARTICLE.toUpperCase().replace('7000', 'A000')}`,
    `latest.1.1.${ARTICLE}.`,
    `latest.1.1.${ARTICLE}\n`,
    `latest.1.1.${ARTICLE}.${BESIDE}.${BESIDE}`,
  ])('is not %j', (text) => {
    expect(recommendationOrigin(text)).toBeUndefined();
    expect(RecommendationId.safeParse(text).error?.issues[0]?.message).toBe(
      'must be an id of a recommendation, as a list gave it',
    );
  });
});
