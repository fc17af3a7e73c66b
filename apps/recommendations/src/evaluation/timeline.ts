import { ArticleLine, type ActivityLog } from './activity-log.js';

/** An article and when it is published in a replay. */
export interface Publication {
  readonly line: ArticleLine;
  readonly at: Date;
}

/**
 * The articles of a log in the order in which they are published: when the log says, but never after somebody has done
 * something with them. An article of which there is nothing but activity is published with the first of it.
 */
export function publications({ articles, activities }: ActivityLog): Publication[] {
  const first = new Map<string, Date>();
  for (const { article, at } of activities) if (!first.has(article)) first.set(article, at);
  const told = [...articles.values()].map((line) => ({ line, at: earlier(line.publishedAt, first.get(line.id)) }));
  const untold = [...first].filter(([id]) => !articles.has(id));
  const bare = untold.map(([id, at]) => ({ line: ArticleLine.parse({ type: 'article', id }), at }));
  return [...told, ...bare].sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** An article without any date was there from the beginning. */
function earlier(a: Date | undefined, b: Date | undefined): Date {
  if (a && b) return a < b ? a : b;
  return a ?? b ?? new Date(0);
}
