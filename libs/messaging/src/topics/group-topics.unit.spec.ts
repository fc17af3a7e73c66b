import { consumedTopics, wantedTopics } from './group-topics.js';
import { articleCreatedV1, articlePublishedV1, commentPostedV1, topics } from '@broadsheet/contracts';

describe('consumedTopics', () => {
  it('names each topic once', () => {
    expect(consumedTopics([commentPostedV1, articlePublishedV1, articleCreatedV1])).toEqual([
      topics.article,
      topics.comment,
    ]);
  });
});

describe('wantedTopics', () => {
  it('adds what a group needs: its replays, and a dead-letter topic for each topic that it reads', () => {
    const names = wantedTopics([topics.article], [{ group: 'comments', topics: [topics.article] }]).map(
      ({ name }) => name,
    );

    expect(names).toEqual([
      'news.article',
      'news.article.comments.dead-letters',
      'comments.replays.comments.dead-letters',
      'comments.replays',
    ]);
  });
});
