import { DAY_MS } from '#durations.js';

/**
 * A Kafka topic of the product.
 * `key` describes the record key; records of one key stay in order.
 * `cleanup`: `keep` forever, `compact` to the newest record of a key, or `expire` after some days.
 */
export interface Topic {
  readonly name: string;
  readonly key: string;
  readonly cleanup:
    { readonly kind: 'keep' } | { readonly kind: 'compact' } | { readonly kind: 'expire'; days: number };
  readonly holds: string;
}

const KEEP = { kind: 'keep' } as const;
const COMPACT = { kind: 'compact' } as const;

/** Every topic by its short name. Names and keys never change once the first event is written. */
export const topics = {
  article: {
    name: 'news.article',
    key: 'article id',
    cleanup: KEEP,
    holds: 'the history of articles; bylines are public',
  },
  category: {
    name: 'news.category',
    key: 'one constant: the tree',
    cleanup: KEEP,
    holds: 'the whole category tree after each change, and what changed',
  },
  comment: {
    name: 'news.comment',
    key: 'article id',
    cleanup: KEEP,
    holds: 'the history of comments: ids, provider, state, length, language, decisions with reasons; no text, no names',
  },
  commentContent: {
    name: 'news.comment-content',
    key: 'comment id',
    cleanup: COMPACT,
    holds: 'text and display name of comments; a tombstone means that they are erased',
  },
  discussion: {
    name: 'news.discussion',
    key: 'article id',
    cleanup: KEEP,
    holds: 'settings of discussions, and comment counts that imports declared',
  },
  recommendation: {
    name: 'news.recommendation',
    key: 'article id',
    cleanup: KEEP,
    holds: 'articles that editors pinned to the related list of an article, or excluded from it',
  },
  recommendationList: {
    name: 'news.recommendation-list',
    key: 'the name of the list',
    cleanup: KEEP,
    holds: 'articles that editors pinned to a list of all readers, or excluded from a list',
  },
  activity: {
    name: 'news.activity',
    key: 'reader id (pseudonymous)',
    cleanup: { kind: 'expire', days: 400 },
    holds: 'reads and reactions, recommendations shown and clicked, and what readers want to have forgotten',
  },
  account: {
    name: 'news.account',
    key: 'account id',
    cleanup: KEEP,
    holds: 'the history of accounts and API keys, and when sessions ended; no e-mail addresses, names or secrets',
  },
  accountProfile: {
    name: 'news.account-profile',
    key: 'account id',
    cleanup: COMPACT,
    holds: 'public name and profile of accounts; a tombstone means that they are erased',
  },
} as const satisfies Record<string, Topic>;

/** A service and the topics that only it writes to. */
export interface TopicOwner {
  readonly service: 'accounts' | 'articles' | 'comments' | 'recommendations';
  readonly topics: readonly Topic[];
}

/** Every topic has one owner: only that service publishes to it. */
export const topicOwners: readonly TopicOwner[] = [
  { service: 'accounts', topics: [topics.account, topics.accountProfile] },
  { service: 'articles', topics: [topics.article, topics.category] },
  { service: 'comments', topics: [topics.comment, topics.commentContent, topics.discussion] },
  { service: 'recommendations', topics: [topics.recommendation, topics.recommendationList, topics.activity] },
];

/** Dead letters that an operator replays to one group and to no other. One topic for each group. */
export function replayTopic(group: string): Topic {
  return {
    name: `${group}.replays`,
    key: 'the original key',
    cleanup: { kind: 'expire', days: 90 },
    holds: `dead letters that ${group} tries again, byte for byte`,
  };
}

/** Who replayed or discarded which dead letter; kept longer than the dead letters. */
export const deadLetterAudit: Topic = {
  name: 'dead-letter-audit',
  key: 'the id of the dead letter',
  cleanup: { kind: 'expire', days: 400 },
  holds: 'who replayed or discarded which dead letter, when and why',
};

/** Request counts that the gateways share. Useful for two minutes; kept for a day, the shortest retention of Kafka's cleaner. */
export const gatewayCounts: Topic = {
  name: 'gateway-counts',
  key: 'the gateway that counted',
  cleanup: { kind: 'expire', days: 1 },
  holds: 'how many requests each caller (hashed) sent to each gateway within a minute',
};

/** The dead-letter topic of a consumer group, one for each topic that the group reads. */
export function deadLetterTopic(topic: string, group: string): Topic {
  return {
    name: `${topic}.${group}.dead-letters`,
    key: 'the original key',
    cleanup: { kind: 'expire', days: 90 },
    holds: `records of ${topic} that ${group} could not apply, byte for byte`,
  };
}

/** A topic's cleanup as Kafka's settings; `retentionMs` -1 means forever. */
export function retentionOf({ cleanup }: Topic): {
  readonly policy: 'compact' | 'delete';
  readonly retentionMs: number;
} {
  return {
    policy: cleanup.kind === 'compact' ? 'compact' : 'delete',
    retentionMs: cleanup.kind === 'expire' ? cleanup.days * DAY_MS : -1,
  };
}
