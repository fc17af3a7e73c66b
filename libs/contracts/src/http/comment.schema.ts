import { CommentStatus } from '#events/comment-state.schema.js';
import { DeclaredCount } from '#events/discussion-counts-declared.v1.js';
import { GivenInstant, Id, Instant, line, Provider, SerialNumber, SourceId, text, Version } from '#field.js';
import { ArticleParam } from '#http/article-reference.js';
import { ImportOutcome } from '#http/article.schema.js';
import { next } from '#http/paging.schema.js';
import { z } from 'zod';

export const CommentView = z
  .object({
    id: Id.describe('the comment'),
    number: SerialNumber.describe('its number'),
    parentId: Id.nullable().describe('the comment that it replies to; null for the start of a thread'),
    provider: Provider.describe('where the comment came from'),
    status: CommentStatus.describe('a comment that is not published stays as a gap if it has replies'),
    authorName: z.string().nullable().describe('display name; null unless published'),
    text: z.string().nullable().describe('plain text; null unless published'),
    postedAt: Instant.describe('when it was posted'),
    version: Version.describe('of the comment'),
  })
  .meta({ id: 'Comment' });
export type CommentView = z.infer<typeof CommentView>;

export const CommentThread = z
  .object({
    ...CommentView.shape,
    replyCount: z.int().min(0).describe('published replies in the whole thread'),
    replies: z.array(CommentView).describe('the first replies of the thread, oldest first'),
    repliesNext: next,
  })
  .meta({ id: 'CommentThread' });
export type CommentThread = z.infer<typeof CommentThread>;

export const ProviderCount = z
  .object({
    provider: Provider.describe('where comments came from'),
    label: z.string().describe('as readers see it'),
    count: z.int().min(0).describe('published comments, plus the number that an import declared'),
  })
  .meta({ id: 'ProviderCount' });
export type ProviderCount = z.infer<typeof ProviderCount>;

export const Discussion = z
  .object({
    total: z.int().min(0).describe('sum of the counts'),
    counts: z.array(ProviderCount).describe('`native` first; a provider without comments is listed with 0'),
    items: z.array(CommentThread).describe('threads, newest first'),
    next,
  })
  .meta({ id: 'Discussion' });
export type Discussion = z.infer<typeof Discussion>;

export const ReplyList = z
  .object({ items: z.array(CommentView).describe('oldest first'), next })
  .meta({ id: 'ReplyList' });
export type ReplyList = z.infer<typeof ReplyList>;

export const NewComment = z
  .strictObject({
    text: text(10_000).describe('plain text'),
    parentId: Id.optional().describe('the comment to reply to'),
    guestName: line(80).optional().describe('display name, for a request without a token'),
  })
  .meta({ id: 'NewComment' });
export type NewComment = z.infer<typeof NewComment>;

export const CommentVersion = z
  .object({
    id: Id.describe('the comment'),
    number: SerialNumber.describe('its number'),
    status: CommentStatus.describe('after the change'),
    version: Version.describe('after the change'),
    count: z.int().min(0).describe('published comments of its provider for the article, after the change'),
  })
  .meta({ id: 'CommentVersion' });
export type CommentVersion = z.infer<typeof CommentVersion>;

export const Decision = z
  .strictObject({ reason: line(500).describe('the reason; stored with the decision') })
  .meta({ id: 'Decision' });
export type Decision = z.infer<typeof Decision>;

export const ImportedComment = z
  .strictObject({
    sourceId: SourceId.describe('id at the source; importing it again changes nothing'),
    article: ArticleParam,
    parentSourceId: SourceId.nullable()
      .default(null)
      .describe('the comment that it replies to, imported earlier or before it in this request'),
    provider: Provider.describe('where the comment came from'),
    authorName: line(120).describe('display name'),
    text: text(50_000).describe('plain text'),
    postedAt: GivenInstant.describe('when it was posted at the source'),
    status: z.enum(['published', 'rejected']).default('published').describe('its state at the source'),
    reason: line(500).optional().describe('why it was rejected'),
  })
  .meta({ id: 'ImportedComment' });
export type ImportedComment = z.infer<typeof ImportedComment>;

export const CommentImport = z
  .strictObject({ items: z.array(ImportedComment).min(1).max(100).describe('parents before their replies') })
  .meta({ id: 'CommentImport' });

export const CommentImportResult = z
  .object({
    items: z
      .array(z.object({ sourceId: SourceId, id: Id, outcome: ImportOutcome }))
      .describe('in the order of the request'),
  })
  .meta({ id: 'CommentImportResult' });
export type CommentImportResult = z.infer<typeof CommentImportResult>;

export const DeclaredCounts = z
  .strictObject({ declared: z.array(DeclaredCount.strict()).min(1).max(50).describe('one for each provider') })
  .refine(({ declared }) => new Set(declared.map((one) => one.provider)).size === declared.length, {
    message: 'must name each provider once',
    path: ['declared'],
  })
  .meta({ id: 'DeclaredCounts' });
export type DeclaredCounts = z.infer<typeof DeclaredCounts>;

export const DeclaredCountsResult = z
  .object({ total: z.int().min(0), counts: z.array(ProviderCount), outcome: ImportOutcome })
  .meta({ id: 'DeclaredCountsResult' });
export type DeclaredCountsResult = z.infer<typeof DeclaredCountsResult>;
