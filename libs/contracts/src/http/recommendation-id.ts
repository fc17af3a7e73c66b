import { MINUTE_MS } from '#durations.js';
import { z } from 'zod';

/** Every list of recommendations, as ids and reports name it. */
export const RecommendationListName = z
  .enum(['related', 'latest', 'trending', 'popular', 'personal', 'because'])
  .meta({ id: 'RecommendationListName' });
export type RecommendationListName = z.infer<typeof RecommendationListName>;

/** What a recommendation's id contains: the article, its place, the list, and when it was scored. */
export interface RecommendationOrigin {
  readonly list: RecommendationListName;
  /** To the minute. */
  readonly scoredAt: Date;
  /** From 1. */
  readonly place: number;
  readonly articleId: string;
  /** For a list that belongs to an article. */
  readonly besideArticleId?: string | undefined;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const LISTS = RecommendationListName.options.join('|');
const SHAPE = new RegExp(`^(${LISTS})\\.(0|[1-9]\\d{0,8})\\.([1-9]\\d?)\\.(${UUID})(?:\\.(${UUID}))?$`);

/** The id of one place in one list. Clients report it unchanged; it contains everything, so that nothing is stored. */
export const RecommendationId = z
  .string()
  .regex(SHAPE, { error: 'must be an id of a recommendation, as a list gave it' });

/** The same origin gives the same id in every process: parts joined by dots, with the minute counted from 1970. */
export function recommendationId(origin: RecommendationOrigin): string {
  const { list, scoredAt, place, articleId, besideArticleId } = origin;
  const minute = Math.floor(scoredAt.getTime() / MINUTE_MS);
  return [list, minute, place, articleId, ...(besideArticleId === undefined ? [] : [besideArticleId])].join('.');
}

/** Parses an id; undefined if it is not valid. */
export function recommendationOrigin(id: string): RecommendationOrigin | undefined {
  const [, list, minute, place, articleId, besideArticleId] = SHAPE.exec(id) ?? [];
  if (list === undefined || articleId === undefined) return undefined;
  return {
    list: list as RecommendationListName,
    scoredAt: new Date(Number(minute) * MINUTE_MS),
    place: Number(place),
    articleId,
    ...(besideArticleId === undefined ? {} : { besideArticleId }),
  };
}

/** What a report says about a list, besides the ids of its recommendations. */
interface Reported {
  readonly list: string;
  readonly besideArticleId?: string | undefined;
  readonly articleIds: readonly string[];
}

/** Why an id does not fit the report that contains it; undefined if it fits or is not a valid id. */
export function contradiction(id: string, { list, besideArticleId, articleIds }: Reported): string | undefined {
  const origin = recommendationOrigin(id);
  if (!origin) return undefined;
  if (origin.list !== list) return `is of the list ${origin.list}, not ${list}`;
  if (!articleIds.includes(origin.articleId)) return `is of the article ${origin.articleId}, which the report lacks`;
  const { besideArticleId: beside = besideArticleId } = origin;
  if (besideArticleId === beside || besideArticleId === undefined) return undefined;
  return `stood beside the article ${beside}, not ${besideArticleId}`;
}
