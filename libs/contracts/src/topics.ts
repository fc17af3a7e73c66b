/**
 * A Kafka topic of the product.
 * `key` says in words what the record key is; records of one key stay in order.
 * `cleanup`: `keep` for ever, `compact` to the newest record of a key, or `expire` after some days.
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

/** Every topic by its short name. History freezes with the first event: names and keys here never change. */
export const topics = {
  article: {
    name: 'news.article',
    key: 'article id',
    cleanup: KEEP,
    holds: 'the life of articles; bylines are public',
  },
  category: {
    name: 'news.category',
    key: 'one constant: the tree',
    cleanup: KEEP,
    holds: 'the category tree, whole after each change, and what changed',
  },
  comment: {
    name: 'news.comment',
    key: 'article id',
    cleanup: KEEP,
    holds: 'the life of comments: ids, provider, state, length, language, decisions with reason; no text, no names',
  },
  commentContent: {
    name: 'news.comment-content',
    key: 'comment id',
    cleanup: COMPACT,
    holds: 'text and display name of a comment; a tombstone means erased',
  },
  discussion: {
    name: 'news.discussion',
    key: 'article id',
    cleanup: KEEP,
    holds: 'settings of a discussion, and comment counts that an import declared',
  },
  recommendation: {
    name: 'news.recommendation',
    key: 'article id',
    cleanup: KEEP,
    holds: 'articles that editors pinned among the related of an article, or excluded from them',
  },
  recommendationList: {
    name: 'news.recommendation-list',
    key: 'the name of the list',
    cleanup: KEEP,
    holds: 'articles that editors pinned in a list of all readers, or excluded from a list',
  },
  activity: {
    name: 'news.activity',
    key: 'reader id (pseudonymous)',
    cleanup: { kind: 'expire', days: 400 },
    holds:
      'reads and reactions, what was served as a recommendation, what was clicked, and what readers want forgotten',
  },
  account: {
    name: 'news.account',
    key: 'account id',
    cleanup: KEEP,
    holds: 'the life of accounts and API keys, and the ends of sessions; no e-mail address, no name, no secret',
  },
  accountProfile: {
    name: 'news.account-profile',
    key: 'account id',
    cleanup: COMPACT,
    holds: 'public name and profile of an account; a tombstone means erased',
  },
} as const satisfies Record<string, Topic>;

/** A service and the topics that it alone writes to. */
export interface TopicOwner {
  readonly service: 'accounts' | 'articles' | 'comments' | 'recommendations';
  readonly topics: readonly Topic[];
}

/** Every topic has one owner: its facts are that service's to tell. */
export const topicOwners: readonly TopicOwner[] = [
  { service: 'accounts', topics: [topics.account, topics.accountProfile] },
  { service: 'articles', topics: [topics.article, topics.category] },
  { service: 'comments', topics: [topics.comment, topics.commentContent, topics.discussion] },
  { service: 'recommendations', topics: [topics.recommendation, topics.recommendationList, topics.activity] },
];

/** What a group is handed again, and nobody else: dead letters that an operator replays. One for each group. */
export function replayTopic(group: string): Topic {
  return {
    name: `${group}.replays`,
    key: 'the original key',
    cleanup: { kind: 'expire', days: 90 },
    holds: `dead letters that ${group} is to try again, byte for byte`,
  };
}

/** Who replayed or discarded which dead letter; kept longer than the letters are. */
export const deadLetterAudit: Topic = {
  name: 'dead-letter-audit',
  key: 'the id of the letter',
  cleanup: { kind: 'expire', days: 400 },
  holds: 'who replayed or discarded which dead letter, when and why',
};

/** What the gateways tell each other of their counts. Of use for two minutes; kept a day, the least that cleaning takes. */
export const gatewayCounts: Topic = {
  name: 'gateway-counts',
  key: 'the gateway that counted',
  cleanup: { kind: 'expire', days: 1 },
  holds: 'how often callers, whose names are hashed, came to each gateway within a minute',
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

const MS_PER_DAY = 86_400_000;

/** A topic's cleanup in Kafka's words; `retentionMs` is -1 for ever. */
export function retentionOf({ cleanup }: Topic): {
  readonly policy: 'compact' | 'delete';
  readonly retentionMs: number;
} {
  return {
    policy: cleanup.kind === 'compact' ? 'compact' : 'delete',
    retentionMs: cleanup.kind === 'expire' ? cleanup.days * MS_PER_DAY : -1,
  };
}
