import { CommandFailed } from '#cli.errors.js';
import { readLines } from '#import/input-file.js';
import { ImportedComment, Instant, ReaderId, SourceId, type ActivityImport } from '@broadsheet/contracts';
import { sha256 } from '@broadsheet/platform';
import { z } from 'zod';

/** A line of comments.ndjson; `article` and `parent` are source ids. */
const SampleComment = z
  .strictObject({
    ...ImportedComment.omit({ parentSourceId: true, status: true }).shape,
    article: SourceId,
    parent: SourceId.nullable().default(null),
    state: ImportedComment.shape.status,
  })
  .transform(({ parent, state, ...rest }) => ({ ...rest, parentSourceId: parent, status: state }));
type SampleComment = z.infer<typeof SampleComment>;

/** A line of activity.ndjson: who read what, and when. */
const SampleRead = z.strictObject({
  readerId: ReaderId,
  article: SourceId,
  at: Instant,
  dwellSeconds: z.number().optional(),
  depth: z.number().optional(),
});
type SampleRead = z.infer<typeof SampleRead>;

const BATCH = 100;

export const readSampleComments = (file: string, content: string): SampleComment[] =>
  readLines(file, content, SampleComment);
export const readSampleActivity = (file: string, content: string): SampleRead[] => readLines(file, content, SampleRead);

export function commentBatches(comments: SampleComment[], ids: ReadonlyMap<string, string>): ImportedComment[][] {
  const items = comments.map((comment) => ({ ...comment, article: idOf(comment.article, ids) }));
  return inBatches(items);
}

/** The same read always has the same activity id, so that it counts once however often it is imported. */
export function activityReports(reads: SampleRead[], ids: ReadonlyMap<string, string>): ActivityImport[] {
  const byReader = Map.groupBy(reads, ({ readerId }) => readerId);
  return [...byReader].flatMap(([readerId, own]) => {
    const activities = own.map(({ article, readerId: reader, ...read }) => ({
      ...read,
      type: 'read' as const,
      id: activityId(`${reader} ${article} ${read.at}`, read.at),
      articleId: idOf(article, ids),
    }));
    return inBatches(activities).map((batch) => ({ readerId, activities: batch }));
  });
}

/** UUIDv7 (RFC 9562, 5.7) from the time of the read, with a hash instead of random bits. */
function activityId(what: string, at: string): string {
  const time = Date.parse(at).toString(16).padStart(12, '0');
  const hash = sha256(what);
  return [time.slice(0, 8), time.slice(8), `7${hash.slice(0, 3)}`, `8${hash.slice(3, 6)}`, hash.slice(6, 18)].join('-');
}

function idOf(sourceId: string, ids: ReadonlyMap<string, string>): string {
  const id = ids.get(sourceId);
  if (id === undefined) throw new CommandFailed(`The samples have no article with the source id ${sourceId}.`);
  return id;
}

function inBatches<T>(items: T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, n) => items.slice(n * BATCH, (n + 1) * BATCH));
}
