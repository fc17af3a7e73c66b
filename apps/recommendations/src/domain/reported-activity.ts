import type { ReaderSettings } from './reader-settings.js';
import { ActivityRefused } from './recommendations.errors.js';
import {
  type Activity,
  activityClickedV2,
  type ActivityImport,
  activityReactedV1,
  activityReadV1,
  activityServedV2,
  DAY_MS,
  type EventDraft,
  MINUTE_MS,
  type ProblemPart,
} from '@broadsheet/contracts';

const MAX_AHEAD_MS = 5 * MINUTE_MS;

/** How old reported activity may be: a client's report is at most a day old, an import may bring any past. */
export const MAX_AGE_MS = { report: DAY_MS, import: Number.POSITIVE_INFINITY } as const;

type ActivityEvent = EventDraft<{ readonly at: string }>;

interface Reception {
  readonly now: Date;
  readonly maxAgeMs: number;
  readonly nextId: () => string;
  readonly settings: Pick<ReaderSettings, 'personalisation' | 'clearedAt'>;
}

interface NamedArticle {
  readonly id: string;
  /** Where in the report it is named. */
  readonly pointer: string;
}

/** Every article that a report names. */
export function articlesIn(activities: readonly Activity[]): NamedArticle[] {
  return activities.flatMap((activity, at) => {
    const here = `/activities/${at}`;
    const opened = 'besideArticleId' in activity ? activity.besideArticleId : undefined;
    return [
      ...('articleIds' in activity
        ? activity.articleIds.map((id, place) => ({ id, pointer: `${here}/articleIds/${place}` }))
        : [{ id: activity.articleId, pointer: `${here}/articleId` }]),
      ...(opened === undefined ? [] : [{ id: opened, pointer: `${here}/besideArticleId` }]),
    ];
  });
}

/** One event for each activity of a report. Throws ActivityRefused with every time that is not credible. */
export function reportedActivities({ readerId, activities }: ActivityImport, reception: Reception): EventDraft[] {
  const parts = activities.flatMap(({ at }, index) => timeProblem(at, index, reception));
  if (parts.length > 0) throw new ActivityRefused(parts);
  // In the order in which it happened: which read came first decides which articles are read together.
  return activities.map((activity) => eventOf(activity, readerId, reception)).sort(byTime);
}

function byTime(a: ActivityEvent, b: ActivityEvent): number {
  return Date.parse(a.data.at) - Date.parse(b.data.at);
}

function timeProblem(at: string | undefined, index: number, { now, maxAgeMs }: Reception): ProblemPart[] {
  if (at === undefined) return [];
  const pointer = `/activities/${index}/at`;
  const age = now.getTime() - Date.parse(at);
  if (age < -MAX_AHEAD_MS) return [{ pointer, message: 'lies in the future' }];
  return age > maxAgeMs ? [{ pointer, message: 'lies more than a day back' }] : [];
}

function eventOf(activity: Activity, readerId: string, { now, nextId, settings }: Reception): ActivityEvent {
  const { id: activityId = nextId() } = activity;
  const who = { activityId, readerId, at: timeOf(activity, now) };
  const decisions = decisionsIn(settings);
  switch (activity.type) {
    case 'read': {
      const { articleId, dwellSeconds, depth } = activity;
      return activityReadV1.draft({ ...who, articleId, dwellSeconds, depth, ...decisions });
    }
    case 'reacted': {
      const { articleId, reaction } = activity;
      return activityReactedV1.draft({ ...who, articleId, reaction, ...decisions });
    }
    case 'served': {
      const { list, besideArticleId, articleIds, recommendationIds } = activity;
      return activityServedV2.draft({ ...who, list, besideArticleId, articleIds, recommendationIds });
    }
    case 'clicked': {
      const { list, besideArticleId, articleId, recommendationId } = activity;
      return activityClickedV2.draft({ ...who, list, besideArticleId, articleId, recommendationId });
    }
  }
}

/** A time ahead of ours is taken for now: a clearing at this moment must not lie before what it is to clear. */
function timeOf({ at }: Activity, now: Date): string {
  return at === undefined || Date.parse(at) > now.getTime() ? now.toISOString() : at;
}

function decisionsIn({ personalisation, clearedAt }: Reception['settings']): { remember?: false; clearedAt?: string } {
  return { ...(personalisation ? {} : { remember: false }), ...(clearedAt && { clearedAt: clearedAt.toISOString() }) };
}
