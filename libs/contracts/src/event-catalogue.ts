import type { EventDefinition, EventOf } from '#define-event.js';
import { accountApiKeyCreatedV1 } from '#events/account-api-key-created.v1.js';
import { accountApiKeyRevokedV1 } from '#events/account-api-key-revoked.v1.js';
import { accountCreatedV1 } from '#events/account-created.v1.js';
import { accountDeletedV1 } from '#events/account-deleted.v1.js';
import { accountEditedV1 } from '#events/account-edited.v1.js';
import { accountProfileErasedV1 } from '#events/account-profile-erased.v1.js';
import { accountProfileWrittenV1 } from '#events/account-profile-written.v1.js';
import { accountRolesChangedV1 } from '#events/account-roles-changed.v1.js';
import { accountSessionEndedV1 } from '#events/account-session-ended.v1.js';
import { accountSessionEndedV2 } from '#events/account-session-ended.v2.js';
import { activityClickedV1 } from '#events/activity-clicked.v1.js';
import { activityClickedV2 } from '#events/activity-clicked.v2.js';
import { activityHistoryClearedV1 } from '#events/activity-history-cleared.v1.js';
import { activityPersonalisationSwitchedV1 } from '#events/activity-personalisation-switched.v1.js';
import { activityReactedV1 } from '#events/activity-reacted.v1.js';
import { activityReadV1 } from '#events/activity-read.v1.js';
import { activityServedV1 } from '#events/activity-served.v1.js';
import { activityServedV2 } from '#events/activity-served.v2.js';
import { articleCreatedV1 } from '#events/article-created.v1.js';
import { articleEditedV1 } from '#events/article-edited.v1.js';
import { articlePublishedV1 } from '#events/article-published.v1.js';
import { articleUnpublishedV1 } from '#events/article-unpublished.v1.js';
import { categoryCreatedV1 } from '#events/category-created.v1.js';
import { categoryMovedV1 } from '#events/category-moved.v1.js';
import { categoryRenamedV1 } from '#events/category-renamed.v1.js';
import { commentContentErasedV1 } from '#events/comment-content-erased.v1.js';
import { commentContentWrittenV1 } from '#events/comment-content-written.v1.js';
import { commentDeletedV1 } from '#events/comment-deleted.v1.js';
import { commentPostedV1 } from '#events/comment-posted.v1.js';
import { commentRejectedV1 } from '#events/comment-rejected.v1.js';
import { commentRestoredV1 } from '#events/comment-restored.v1.js';
import { discussionCountsDeclaredV1 } from '#events/discussion-counts-declared.v1.js';
import { recommendationExcludedV1 } from '#events/recommendation-excluded.v1.js';
import { recommendationListExcludedV1 } from '#events/recommendation-list-excluded.v1.js';
import { recommendationListPinnedV1 } from '#events/recommendation-list-pinned.v1.js';
import { recommendationListReadmittedV1 } from '#events/recommendation-list-readmitted.v1.js';
import { recommendationListUnpinnedV1 } from '#events/recommendation-list-unpinned.v1.js';
import { recommendationPinnedV1 } from '#events/recommendation-pinned.v1.js';
import { recommendationReadmittedV1 } from '#events/recommendation-readmitted.v1.js';
import { recommendationUnpinnedV1 } from '#events/recommendation-unpinned.v1.js';

/** Every event version of the product. A new version is added here and never replaces an old one. */
export const eventCatalogue: readonly EventDefinition[] = [
  accountApiKeyCreatedV1,
  accountApiKeyRevokedV1,
  accountCreatedV1,
  accountDeletedV1,
  accountEditedV1,
  accountProfileErasedV1,
  accountProfileWrittenV1,
  accountRolesChangedV1,
  accountSessionEndedV1,
  accountSessionEndedV2,
  activityClickedV1,
  activityClickedV2,
  activityHistoryClearedV1,
  activityPersonalisationSwitchedV1,
  activityReactedV1,
  activityReadV1,
  activityServedV1,
  activityServedV2,
  articleCreatedV1,
  articleEditedV1,
  articlePublishedV1,
  articleUnpublishedV1,
  categoryCreatedV1,
  categoryMovedV1,
  categoryRenamedV1,
  commentContentErasedV1,
  commentContentWrittenV1,
  commentDeletedV1,
  commentPostedV1,
  commentRejectedV1,
  commentRestoredV1,
  discussionCountsDeclaredV1,
  recommendationExcludedV1,
  recommendationListExcludedV1,
  recommendationListPinnedV1,
  recommendationListReadmittedV1,
  recommendationListUnpinnedV1,
  recommendationPinnedV1,
  recommendationReadmittedV1,
  recommendationUnpinnedV1,
];

/** Every event that carries the state of an article after a change; consumers that follow articles handle all of them. */
export const articleChangedEvents = [
  articleCreatedV1,
  articleEditedV1,
  articlePublishedV1,
  articleUnpublishedV1,
] as const;
export type ArticleChanged = EventOf<(typeof articleChangedEvents)[number]>;

/** Every event that carries the category tree after a change. */
export const categoryChangedEvents = [categoryCreatedV1, categoryMovedV1, categoryRenamedV1] as const;
export type CategoryChanged = EventOf<(typeof categoryChangedEvents)[number]>;
