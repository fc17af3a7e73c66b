import { recommendationOrigin } from '#http/recommendation-id.js';

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
