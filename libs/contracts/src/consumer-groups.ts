import { topics, type Topic } from '#topics.js';

/** A durable consumer group and what it reads: topics and their dead letters are provisioned from this. */
export interface ConsumerGroup {
  readonly group: string;
  readonly topics: readonly Topic[];
}

/** Every durable group of the product. A test holds this list against the consumers of the services. */
export const consumerGroups: readonly ConsumerGroup[] = [
  { group: 'comments', topics: [topics.article] },
  {
    group: 'recommendations',
    topics: [topics.article, topics.category, topics.activity, topics.comment, topics.account],
  },
];
