import { ActivityRefused } from './activity-refused.errors.js';
import type { ReaderSettings } from './reader-settings.js';
import {
  type Activity,
  activityClickedV2,
  type ActivityImport,
  activityReactedV1,
  activityReadV1,
  activityServedV2,
  type EventDraft,
  type ProblemPart,
} from '@broadsheet/contracts';

const MOST_AHEAD_MS = 5 * 60_000;

/** How far back a time may lie, in milliseconds: what a client reports is a day old at most, an import brings any past. */
export const TOLD_BY_READERS_MS = 24 * 3_600_000;
export const TOLD_BY_IMPORTS_MS = Number.POSITIVE_INFINITY;

type ActivityEvent = EventDraft<{ readonly at: string }>;

interface Reception {
  readonly now: Date;
  readonly oldestMs: number;
  readonly nextId: () => string;
  readonly settings: Pick<ReaderSettings, 'personalisation' | 'clearedAt'>;
}

/** One event for each activity of a report. Throws ActivityRefused with every time that cannot be believed. */
export function reportedActivities({ readerId, activities }: ActivityImport, reception: Reception): EventDraft[] {
  const parts = activities.flatMap(({ at }, index) => timeProblem(at, index, reception));
  if (parts.length > 0) throw new ActivityRefused(parts);
  // In the order in which it happened: who read what before what decides which articles are read together.
  return activities.map((activity) => eventOf(activity, readerId, reception)).sort(byTime);
}

function byTime(a: ActivityEvent, b: ActivityEvent): number {
  return Date.parse(a.data.at) - Date.parse(b.data.at);
}

function timeProblem(at: string | undefined, index: number, { now, oldestMs }: Reception): ProblemPart[] {
  if (at === undefined) return [];
  const pointer = `/activities/${index}/at`;
  const age = now.getTime() - Date.parse(at);
  if (age < -MOST_AHEAD_MS) return [{ pointer, message: 'lies in the future' }];
  return age > oldestMs ? [{ pointer, message: 'lies more than a day back' }] : [];
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

/** A clock that goes ahead tells of now: what a reader clears at this moment must not lie before what was done. */
function timeOf({ at }: Activity, now: Date): string {
  return at === undefined || Date.parse(at) > now.getTime() ? now.toISOString() : at;
}

function decisionsIn({ personalisation, clearedAt }: Reception['settings']): { remember?: false; clearedAt?: string } {
  return { ...(personalisation ? {} : { remember: false }), ...(clearedAt && { clearedAt: clearedAt.toISOString() }) };
}
