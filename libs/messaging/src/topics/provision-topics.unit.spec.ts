import { topicSettings as sut } from './provision-topics.js';
import { deadLetterTopic, type Topic, topics } from '@broadsheet/contracts';

describe('topicSettings', () => {
  it('keeps facts for ever', () => {
    expect(sut(topics.article, 3)).toMatchObject({
      'cleanup.policy': 'delete',
      'retention.ms': '-1',
      'retention.bytes': '-1',
    });
  });

  it('compacts what can be erased', () => {
    expect(sut(topics.commentContent, 3)).toMatchObject({ 'cleanup.policy': 'compact' });
  });

  it('lets dead letters expire after ninety days', () => {
    expect(sut(deadLetterTopic('news.article', 'comments'), 3)['retention.ms']).toBe('7776000000');
  });

  it('leaves a dead letter room for its own headers', () => {
    const bytes = (topic: Topic) => Number(sut(topic, 3)['max.message.bytes']);

    expect(bytes(deadLetterTopic('news.article', 'comments'))).toBeGreaterThan(bytes(topics.article));
  });

  it('asks two replicas for a yes where there are three, and one where there is one', () => {
    expect(sut(topics.article, 3)['min.insync.replicas']).toBe('2');
    expect(sut(topics.article, 1)['min.insync.replicas']).toBe('1');
  });
});
