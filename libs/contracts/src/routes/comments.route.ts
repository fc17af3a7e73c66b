import { Id } from '#field.js';
import { ArticleParam } from '#http/article-reference.js';
import {
  CommentImport,
  CommentImportResult,
  CommentThread,
  CommentVersion,
  CommentView,
  Decision,
  DeclaredCounts,
  DeclaredCountsResult,
  Discussion,
  NewComment,
  ReplyList,
} from '#http/comment.schema.js';
import { pageOf } from '#http/paging.schema.js';
import { anyAccount, anyone, role, scope } from '#routes/access.js';
import { defineRoute } from '#routes/define-route.js';
import { z } from 'zod';

const ofArticle = z.strictObject({ article: ArticleParam });
const ofComment = z.strictObject({ comment: Id.describe('the comment') });

const MODERATION = {
  service: 'comments',
  method: 'POST',
  access: role('moderator'),
  params: ofComment,
  body: Decision,
  status: 200,
  answer: CommentVersion,
  versioned: true,
  errors: ['COMMENT_NOT_FOUND', 'COMMENT_DELETED', 'COMMENT_ALREADY_DECIDED', 'TOO_MANY_CONCURRENT_CHANGES'],
} as const;

export const postComment = defineRoute({
  id: 'postComment',
  service: 'comments',
  method: 'POST',
  path: '/v1/articles/{article}/comments',
  access: anyone,
  summary: 'Posts a comment or a reply, with an access token or as a guest with a display name.',
  params: ofArticle,
  body: NewComment,
  creates: true,
  status: 201,
  answer: CommentVersion,
  versioned: true,
  errors: [
    'ARTICLE_NOT_FOUND',
    'ARTICLE_NOT_KNOWN_YET',
    'COMMENT_NOT_FOUND',
    'PARENT_IN_OTHER_DISCUSSION',
    'THREAD_TOO_DEEP',
    'GUEST_NAME_REQUIRED',
    'TOO_MANY_CONCURRENT_CHANGES',
  ],
});

export const listComments = defineRoute({
  id: 'listComments',
  service: 'comments',
  method: 'GET',
  path: '/v1/articles/{article}/comments',
  access: anyone,
  summary: 'Returns the discussion of an article: a count for each provider, and threads, newest first.',
  params: ofArticle,
  query: z.strictObject(pageOf(CommentThread, 20, 50)),
  status: 200,
  answer: Discussion,
  conditional: true,
  paged: true,
  errors: ['ARTICLE_NOT_FOUND', 'ARTICLE_NOT_KNOWN_YET'],
});

export const listReplies = defineRoute({
  id: 'listReplies',
  service: 'comments',
  method: 'GET',
  path: '/v1/comments/{comment}/replies',
  access: anyone,
  summary: 'Lists all replies of a thread, oldest first.',
  params: ofComment,
  query: z.strictObject(pageOf(CommentView, 20, 50)),
  status: 200,
  answer: ReplyList,
  conditional: true,
  paged: true,
  errors: ['COMMENT_NOT_FOUND'],
});

export const deleteComment = defineRoute({
  id: 'deleteComment',
  service: 'comments',
  method: 'DELETE',
  path: '/v1/comments/{comment}',
  access: anyAccount,
  summary: 'Deletes your own comment, or any comment as a moderator. Its text is erased.',
  params: ofComment,
  status: 200,
  answer: CommentVersion,
  versioned: true,
  errors: ['COMMENT_NOT_FOUND', 'COMMENT_DELETED', 'TOO_MANY_CONCURRENT_CHANGES'],
});

export const rejectComment = defineRoute({
  ...MODERATION,
  id: 'rejectComment',
  path: '/v1/comments/{comment}/reject',
  summary: 'Hides a comment and records the reason.',
});

export const restoreComment = defineRoute({
  ...MODERATION,
  id: 'restoreComment',
  path: '/v1/comments/{comment}/restore',
  summary: 'Shows a rejected comment again and records the reason.',
});

export const importComments = defineRoute({
  id: 'importComments',
  service: 'comments',
  method: 'POST',
  path: '/v1/imports/comments',
  access: scope('import'),
  limit: 'import',
  summary: 'Imports comments from another system. Importing them again changes nothing.',
  body: CommentImport,
  bodyLimit: 6 * 1024 * 1024,
  status: 200,
  answer: CommentImportResult,
  errors: [
    'ARTICLE_NOT_FOUND',
    'ARTICLE_NOT_KNOWN_YET',
    'COMMENT_NOT_FOUND',
    'PARENT_IN_OTHER_DISCUSSION',
    'TOO_MANY_CONCURRENT_CHANGES',
  ],
});

export const declareCounts = defineRoute({
  id: 'declareCounts',
  service: 'comments',
  method: 'PUT',
  path: '/v1/imports/articles/{article}/declared-counts',
  access: scope('import'),
  limit: 'import',
  summary: 'Declares how many comments each provider has for an article, without the comments themselves.',
  params: ofArticle,
  body: DeclaredCounts,
  status: 200,
  answer: DeclaredCountsResult,
  errors: ['ARTICLE_NOT_FOUND', 'ARTICLE_NOT_KNOWN_YET', 'TOO_MANY_CONCURRENT_CHANGES'],
});
