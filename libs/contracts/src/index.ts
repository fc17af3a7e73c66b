export { Actor, Change } from '#actor.js';
export { type ConsumerGroup, consumerGroups } from '#consumer-groups.js';
export {
  type EventDefinition,
  type EventDraft,
  type EventOf,
  type FactDefinition,
  type TombstoneDefinition,
  defineEvent,
  defineTombstone,
} from '#define-event.js';
export { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, WEEK_MS } from '#durations.js';
export { EnvelopeHeaders, type EventEnvelope } from '#envelope.js';
export {
  type ArticleChanged,
  articleChangedEvents,
  type CategoryChanged,
  categoryChangedEvents,
  eventCatalogue,
} from '#event-catalogue.js';
export { Id, Instant, ReaderId, Slug, SourceId } from '#field.js';
export type { BulkOutcome, HandlerOutcome } from '#handler-outcome.js';
export { MAX_MARKUP, markupIn } from '#markdown.js';
export {
  type Topic,
  deadLetterAudit,
  deadLetterTopic,
  gatewayCounts,
  replayTopic,
  retentionOf,
  topics,
} from '#topics.js';
export { type AsyncApiDocument, asyncApiDocument } from '#asyncapi/async-api-document.js';
export type { EventSample, EventSamples } from '#asyncapi/event-message.js';
export {
  ArticleNotFound,
  ArticleNotKnownYet,
  BrokenRule,
  type ProblemPart,
  TooManyConcurrentChanges,
  ValidationFailed,
} from '#errors/broken-rules.errors.js';
export { type ErrorCode, errorCatalogue } from '#errors/error-catalogue.js';
export { accountApiKeyCreatedV1 } from '#events/account-api-key-created.v1.js';
export { accountApiKeyRevokedV1 } from '#events/account-api-key-revoked.v1.js';
export { accountCreatedV1 } from '#events/account-created.v1.js';
export { accountDeletedV1 } from '#events/account-deleted.v1.js';
export { accountEditedV1 } from '#events/account-edited.v1.js';
export { accountProfileErasedV1 } from '#events/account-profile-erased.v1.js';
export { accountProfileWrittenV1 } from '#events/account-profile-written.v1.js';
export { accountRolesChangedV1 } from '#events/account-roles-changed.v1.js';
export { accountSessionEndedV1 } from '#events/account-session-ended.v1.js';
export { type SessionEnd, accountSessionEndedV2 } from '#events/account-session-ended.v2.js';
export { AccountState, AccountStatus } from '#events/account-state.schema.js';
export { activityClickedV2 } from '#events/activity-clicked.v2.js';
export { activityHistoryClearedV1 } from '#events/activity-history-cleared.v1.js';
export { activityPersonalisationSwitchedV1 } from '#events/activity-personalisation-switched.v1.js';
export { activityReactedV1 } from '#events/activity-reacted.v1.js';
export { activityReadV1 } from '#events/activity-read.v1.js';
export { activityServedV2 } from '#events/activity-served.v2.js';
export type { ApiKeyState } from '#events/api-key-state.schema.js';
export { articleCreatedV1 } from '#events/article-created.v1.js';
export { articleEditedV1 } from '#events/article-edited.v1.js';
export { articlePublishedV1 } from '#events/article-published.v1.js';
export { ArticleContent, ArticleState, ArticleStatus, Author, Heading } from '#events/article-state.schema.js';
export { articleUnpublishedV1 } from '#events/article-unpublished.v1.js';
export { categoryCreatedV1 } from '#events/category-created.v1.js';
export { categoryMovedV1 } from '#events/category-moved.v1.js';
export { categoryRenamedV1 } from '#events/category-renamed.v1.js';
export { CATEGORY_TREE, CategoryNode } from '#events/category-tree.schema.js';
export { commentContentErasedV1 } from '#events/comment-content-erased.v1.js';
export { commentContentWrittenV1 } from '#events/comment-content-written.v1.js';
export { commentDeletedV1 } from '#events/comment-deleted.v1.js';
export { commentPostedV1 } from '#events/comment-posted.v1.js';
export { commentRejectedV1 } from '#events/comment-rejected.v1.js';
export { commentRestoredV1 } from '#events/comment-restored.v1.js';
export { CommentState, CommentStatus } from '#events/comment-state.schema.js';
export { DeclaredCount, discussionCountsDeclaredV1 } from '#events/discussion-counts-declared.v1.js';
export { recommendationExcludedV1 } from '#events/recommendation-excluded.v1.js';
export { recommendationListExcludedV1 } from '#events/recommendation-list-excluded.v1.js';
export { recommendationListPinnedV1 } from '#events/recommendation-list-pinned.v1.js';
export { recommendationListReadmittedV1 } from '#events/recommendation-list-readmitted.v1.js';
export { recommendationListUnpinnedV1 } from '#events/recommendation-list-unpinned.v1.js';
export { recommendationPinnedV1 } from '#events/recommendation-pinned.v1.js';
export { recommendationReadmittedV1 } from '#events/recommendation-readmitted.v1.js';
export { recommendationUnpinnedV1 } from '#events/recommendation-unpinned.v1.js';
export { namesOf, pick, without } from '#pick.js';
export { routeExamples } from '#examples/route-examples.js';
export { errorGuide } from '#guides/error-guide.js';
export { eventGuide } from '#guides/event-guide.js';
export { type GuideBlock, anchorOf } from '#guides/guide-block.js';
export {
  AccountDeletion,
  AccountView,
  OwnAccount,
  PasswordChange,
  ProfileEdit,
  ProfileView,
  RefreshToken,
  SessionList,
  SessionRefresh,
  SessionTokens,
  SessionView,
  SignIn,
  SignUp,
  SignUpReceipt,
  SigningKeys,
} from '#http/account.schema.js';
export { Activity, ActivityImport, ActivityReceipt, ActivityReport, Reaction } from '#http/activity.schema.js';
export { ApiKey, ApiKeyCreation, ApiKeyList, ApiKeyView, CreatedApiKey, MachineToken } from '#http/api-key.schema.js';
export { articleName, ArticleParam, type ArticleReference, articleReference } from '#http/article-reference.js';
export {
  ARTICLE_FIELDS,
  ArticleCategory,
  ArticleEdit,
  type ArticleFields,
  ArticleImport,
  ArticleList,
  ArticleSource,
  ArticleSummary,
  ArticleVersion,
  ArticleView,
  ArticleWithBreadcrumb,
  Crumb,
  EMPTY_ARTICLE,
  ImportOutcome,
  ImportedArticle,
  NewArticle,
} from '#http/article.schema.js';
export {
  ANONYMOUS,
  type Caller,
  ClientReaderId,
  NO_READER,
  type Reader,
  Role,
  Scope,
  accountOf,
  actorOf,
  readerIdOf,
  readerIdOfAccount,
} from '#http/caller.js';
export { CategoryTree, CategoryVersion } from '#http/category.schema.js';
export {
  CommentImportResult,
  CommentThread,
  CommentVersion,
  CommentView,
  DeclaredCounts,
  DeclaredCountsResult,
  Discussion,
  ImportedComment,
  NewComment,
  ProviderCount,
  ReplyList,
} from '#http/comment.schema.js';
export { CuratedList, ListCuration, PinList, Term } from '#http/curation.schema.js';
export { type Creation, NO_CREATION, idempotencyKey } from '#http/idempotency.js';
export { DegradedPart, Page } from '#http/page.schema.js';
export { Cursor } from '#http/paging.schema.js';
export { Problem, problemType } from '#http/problem.schema.js';
export { type RecommendationOrigin, recommendationId, recommendationOrigin } from '#http/recommendation-id.js';
export {
  BecauseList,
  Personalisation,
  ReaderHistory,
  Recommendation,
  RecommendationList,
  RecommendationReason,
  TrendingWindow,
} from '#http/recommendation.schema.js';
export { type OpenApiDocument, openApiDocument } from '#openapi/open-api-document.js';
export { type Access, allows, anyone, role } from '#routes/access.js';
export { changeRoles, getAccount } from '#routes/account-roles.route.js';
export {
  changePassword,
  deleteOwnAccount,
  editOwnProfile,
  getOwnAccount,
  getProfile,
  listSigningKeys,
  signUp,
} from '#routes/accounts.route.js';
export { importActivity, reportActivity } from '#routes/activities.route.js';
export { createApiKey, createToken, listApiKeys, revokeApiKey } from '#routes/api-keys.route.js';
export {
  createArticle,
  editArticle,
  getArticle,
  getArticleSource,
  importArticle,
  listArticles,
  publishArticle,
  unpublishArticle,
} from '#routes/articles.route.js';
export { createCategory, listCategories, moveCategory, renameCategory } from '#routes/categories.route.js';
export {
  declareCounts,
  deleteComment,
  importComments,
  listComments,
  listReplies,
  postComment,
  rejectComment,
  restoreComment,
} from '#routes/comments.route.js';
export {
  excludeArticle,
  excludeFromList,
  getListCuration,
  listPins,
  pinArticle,
  pinInList,
  readmitArticle,
  readmitToList,
  unpinArticle,
  unpinFromList,
} from '#routes/curation.route.js';
export {
  type AnswerOf,
  type InputOf,
  type Method,
  type Route,
  type RouteClass,
  type RouteInput,
  type ServiceName,
  defineRoute,
  routeClassOf,
} from '#routes/define-route.js';
export { getPage } from '#routes/pages.route.js';
export { clearReaderHistory, getReaderHistory, switchPersonalisation } from '#routes/readers.route.js';
export {
  listBecause,
  listLatest,
  listPersonal,
  listPopular,
  listRelated,
  listTrending,
} from '#routes/recommendation-lists.route.js';
export { routeCatalogue } from '#routes/route-catalogue.js';
export { endAllSessions, endSession, listSessions, refreshSession, signIn } from '#routes/sessions.route.js';
