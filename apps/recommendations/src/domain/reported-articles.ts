import type { Activity } from '@broadsheet/contracts';

interface NamedArticle {
  readonly id: string;
  /** Where in the report it is named. */
  readonly pointer: string;
}

/** Every article that a report names. */
export function articlesIn(activities: readonly Activity[]): NamedArticle[] {
  return activities.flatMap((activity, at) => {
    const here = `/activities/${at}`;
    const beside = 'besideArticleId' in activity ? activity.besideArticleId : undefined;
    return [
      ...('articleIds' in activity
        ? activity.articleIds.map((id, place) => ({ id, pointer: `${here}/articleIds/${place}` }))
        : [{ id: activity.articleId, pointer: `${here}/articleId` }]),
      ...(beside === undefined ? [] : [{ id: beside, pointer: `${here}/besideArticleId` }]),
    ];
  });
}
