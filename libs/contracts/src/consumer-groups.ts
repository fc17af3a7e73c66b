import type { EventDefinition } from '#define-event.js';
import { accountApiKeyCreatedV1 } from '#events/account-api-key-created.v1.js';
import { accountApiKeyRevokedV1 } from '#events/account-api-key-revoked.v1.js';
import { accountCreatedV1 } from '#events/account-created.v1.js';
import { accountEditedV1 } from '#events/account-edited.v1.js';
import { accountRolesChangedV1 } from '#events/account-roles-changed.v1.js';
import { accountSessionEndedV1 } from '#events/account-session-ended.v1.js';
import { accountSessionEndedV2 } from '#events/account-session-ended.v2.js';
import { activityClickedV1 } from '#events/activity-clicked.v1.js';
import { activityClickedV2 } from '#events/activity-clicked.v2.js';
import { activityServedV1 } from '#events/activity-served.v1.js';
import { activityServedV2 } from '#events/activity-served.v2.js';
import { commentDeletedV1 } from '#events/comment-deleted.v1.js';
import { commentRejectedV1 } from '#events/comment-rejected.v1.js';
import { topics, type Topic } from '#topics.js';

/** A durable consumer group and what it reads: topics and their dead letters are provisioned from this. */
export interface ConsumerGroup {
  readonly group: string;
  readonly topics: readonly Topic[];
  /** Events of these topics that the group skips on purpose. It handles all others. */
  readonly notNeeded: readonly NotNeeded[];
}

interface NotNeeded {
  readonly events: readonly EventDefinition[];
  readonly because: string;
}

/** Every durable group of the product. A test holds this list against the consumers of the services. */
export const consumerGroups: readonly ConsumerGroup[] = [
  { group: 'comments', topics: [topics.article], notNeeded: [] },
  {
    group: 'recommendations',
    topics: [topics.article, topics.category, topics.activity, topics.comment, topics.account],
    notNeeded: [
      {
        events: [activityClickedV1, activityClickedV2, activityServedV1, activityServedV2],
        because: 'what was served and clicked measures the lists and does not feed them',
      },
      {
        events: [commentDeletedV1, commentRejectedV1],
        because: 'a comment counts as activity from its first appearance, whatever becomes of it',
      },
      {
        events: [accountCreatedV1, accountEditedV1, accountRolesChangedV1],
        because: 'readers are known by their activity alone',
      },
      {
        events: [accountSessionEndedV1, accountSessionEndedV2, accountApiKeyCreatedV1, accountApiKeyRevokedV1],
        because: 'the gateway checks who may call',
      },
    ],
  },
];
