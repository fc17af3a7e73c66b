import { z } from 'zod';

/** Every list of recommendations, as its ids and reports call it. */
export const RecommendationListName = z
  .enum(['related', 'latest', 'trending', 'popular', 'personal', 'because'])
  .meta({ id: 'RecommendationListName' });
export type RecommendationListName = z.infer<typeof RecommendationListName>;

/** What a recommendation's id says: which article stood where, in which list, and when that was scored. */
export interface RecommendationOrigin {
  readonly list: RecommendationListName;
  /** The minute: seconds are not kept. */
  readonly scoredAt: Date;
  /** From 1. */
  readonly place: number;
  readonly articleId: string;
  /** Of a list that belongs to an article. */
  readonly besideArticleId?: string | undefined;
}

const MINUTE_MS = 60_000;
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const LISTS = RecommendationListName.options.join('|');
const SHAPE = new RegExp(`^(${LISTS})\\.(0|[1-9]\\d{0,8})\\.([1-9]\\d?)\\.(${UUID})(?:\\.(${UUID}))?$`);

/** The id of one place in one list: to be reported as it is. Whoever has it knows all of it, so that nothing is stored. */
export const RecommendationId = z
  .string()
  .regex(SHAPE, { error: 'must be an id of a recommendation, as a list gave it' });

/** The same origin has the same id, in whichever process: parts that are joined by dots, the minute counted from 1970. */
export function recommendationId(origin: RecommendationOrigin): string {
  const { list, scoredAt, place, articleId, besideArticleId } = origin;
  const minute = Math.floor(scoredAt.getTime() / MINUTE_MS);
  return [list, minute, place, articleId, ...(besideArticleId === undefined ? [] : [besideArticleId])].join('.');
}

/** Takes an id apart; undefined where it is none. */
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

/** What a report says of a list beside the ids of its recommendations. */
interface Reported {
  readonly list: string;
  readonly besideArticleId?: string | undefined;
  readonly articleIds: readonly string[];
}

/** Why an id does not belong into the report that it is in; undefined where the two agree, or it is no id. */
export function contradiction(id: string, { list, besideArticleId, articleIds }: Reported): string | undefined {
  const origin = recommendationOrigin(id);
  if (!origin) return undefined;
  if (origin.list !== list) return `is of the list ${origin.list}, not ${list}`;
  if (!articleIds.includes(origin.articleId)) return `is of the article ${origin.articleId}, which the report lacks`;
  const { besideArticleId: beside = besideArticleId } = origin;
  if (besideArticleId === beside || besideArticleId === undefined) return undefined;
  return `stood beside the article ${beside}, not ${besideArticleId}`;
}
