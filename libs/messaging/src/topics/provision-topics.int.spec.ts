import { provisionTopics as sut, type TopicPlan } from './provision-topics.js';
import { topics } from '@broadsheet/contracts';
import { createTopics, freshPrefix, kafkaBrokers } from '@broadsheet/testing';

const PLAN: TopicPlan = {
  topics: [topics.article, topics.commentContent],
  groups: [{ group: 'comments', topics: [topics.article] }],
  partitions: 3,
  replicationFactor: 1,
};

describe('provisionTopics', () => {
  const connect = () => ({ brokers: kafkaBrokers(), prefix: freshPrefix(), clientId: 'ops' });

  it('creates topics and dead-letter topics, and finds them there the next time', async () => {
    const connection = connect();
    const names = [
      'news.article',
      'news.comment-content',
      'news.article.comments.dead-letters',
      'comments.replays.comments.dead-letters',
      'comments.replays',
    ].map((name) => connection.prefix + name);

    expect(await sut(connection, PLAN)).toEqual(names.map((topic) => ({ topic, state: 'created' })));
    expect(await sut(connection, PLAN)).toEqual(names.map((topic) => ({ topic, state: 'there' })));
  });

  it('says what is wrong with a topic that somebody else made', async () => {
    const connection = connect();
    await createTopics(connection.prefix, ['news.comment-content'], 2);

    const reports = await sut(connection, PLAN);

    const wrong = reports.find(({ state }) => state === 'wrong');
    expect(wrong?.topic).toBe(`${connection.prefix}news.comment-content`);
    expect(wrong?.problem).toContain('it has 2 partitions instead of 3');
    expect(wrong?.problem).toContain('cleanup.policy is delete instead of compact');
  });

  it('may run twice at once', async () => {
    const connection = connect();

    const both = await Promise.all([sut(connection, PLAN), sut(connection, PLAN)]);

    for (const reports of both) expect(reports.map(({ state }) => state)).not.toContain('wrong');
    expect((await sut(connection, PLAN)).map(({ state }) => state)).toEqual(Array(5).fill('there'));
  });
});
