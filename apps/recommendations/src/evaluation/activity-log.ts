import { z } from 'zod';

/** Ids of other systems look like anything. */
const ForeignId = z.string().min(1).max(500);
const Instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

/** An article as a log tells of it. */
export const ArticleLine = z.strictObject({
  type: z.literal('article'),
  id: ForeignId,
  title: z.string().max(2_000).default(''),
  text: z.string().default(''),
  /** Names from the top. */
  category: z.array(z.string()).max(6).default([]),
  tags: z.array(z.string()).default([]),
  language: z.string().min(2).max(35).default('en'),
  /** Absent where the log does not say: then it is published when it is first read. */
  publishedAt: Instant.optional(),
  /** Which articles belong together, where somebody has judged that. */
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

/** What lines say, together. Where two tell of one article, the later counts. */
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
