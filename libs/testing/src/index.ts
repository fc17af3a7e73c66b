export { FakeClock } from '#fake-clock.js';
export { testKafka } from '#kafka.js';
export { readTopic, type TopicRecord } from '#read-topic.js';
export { freshMongoUri, freshPrefix, kafkaBrokers } from '#servers.js';
export { joinAsStuckLeader } from '#stuck-leader.js';
export { createTopics } from '#topics.js';
export { until } from '#until.js';
