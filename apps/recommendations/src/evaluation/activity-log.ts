import { z } from 'zod';

/** Ids of other systems may look like anything. */
const ForeignId = z.string().min(1).max(500);
const Instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

/** An article as a log describes it. */
export const ArticleLine = z.strictObject({
  type: z.literal('article'),
  id: ForeignId,
  title: z.string().max(2_000).default(''),
  text: z.string().default(''),
  /** Names from the top level down. */
  category: z.array(z.string()).max(6).default([]),
  tags: z.array(z.string()).default([]),
  language: z.string().min(2).max(35).default('en'),
  /** If absent, the article is published when it is first read. */
  publishedAt: Instant.optional(),
  /** A human judgement of which articles belong together, if there is one. */
  label: z.string().optional(),
});
export type ArticleLine = z.infer<typeof ArticleLine>;

/** What a reader did. */
export const ActivityLine = z.strictObject({
  type: z.enum(['read', 'like', 'bookmark', 'follow', 'comment', 'dislike']),
  reader: ForeignId,
  article: ForeignId,
  at: Instant,
  dwellSeconds: z.number().min(0).optional(),
  depth: z.number().min(0).max(1).optional(),
});
export type ActivityLine = z.infer<typeof ActivityLine>;

export const LogLine = z.discriminatedUnion('type', [ArticleLine, ActivityLine]);
export type LogLine = z.infer<typeof LogLine>;

/** Articles by id, and activity in the order of its times. */
export interface ActivityLog {
  readonly articles: ReadonlyMap<string, ArticleLine>;
  readonly activities: readonly ActivityLine[];
}

/** The log that the lines make up. If two describe one article, the later counts. */
export function activityLog(lines: Iterable<LogLine>): ActivityLog {
  const articles = new Map<string, ArticleLine>();
  const activities: ActivityLine[] = [];
  for (const line of lines) {
    if (line.type === 'article') articles.set(line.id, line);
    else activities.push(line);
  }
  // A stable sort: what happened at the same moment stays in the order of the file.
  activities.sort((a, b) => a.at.getTime() - b.at.getTime());
  return { articles, activities };
}

/** An article and when it is published in a replay. */
interface Publication {
  readonly line: ArticleLine;
  readonly at: Date;
}

/**
 * The articles of a log in the order of their publication: at the time that the log names, but never after the first
 * activity. An article that the log does not describe is published with its first activity.
 */
export function publications({ articles, activities }: ActivityLog): Publication[] {
  const first = new Map<string, Date>();
  for (const { article, at } of activities) if (!first.has(article)) first.set(article, at);
  const described = [...articles.values()].map((line) => ({ line, at: earlier(line.publishedAt, first.get(line.id)) }));
  const undescribed = [...first].filter(([id]) => !articles.has(id));
  const bare = undescribed.map(([id, at]) => ({ line: ArticleLine.parse({ type: 'article', id }), at }));
  return [...described, ...bare].sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** An article without any date is there from the beginning. */
function earlier(a: Date | undefined, b: Date | undefined): Date {
  if (a && b) return a < b ? a : b;
  return a ?? b ?? new Date(0);
}
