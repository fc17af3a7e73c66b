import { topics, type Topic } from '#topics.js';

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
