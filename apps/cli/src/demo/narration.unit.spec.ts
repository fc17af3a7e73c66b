import { articlePublishedV1, publishArticle } from '@broadsheet/contracts';
import type { HeardEvent } from './heard-events.js';
import { narrate } from './narration.js';

describe('narrate', () => {
  it('tells request, event with its place, and effect, each with its time', () => {
    const step = {
      title: 'An editor publishes it',
      route: publishArticle,
      send: () => Promise.resolve(),
      events: [articlePublishedV1],
      effect: { says: 'it is in the latest list', seen: () => Promise.resolve(true) },
    };
    const heard = {
      event: { type: articlePublishedV1.type },
      position: { topic: 'news.article', partition: 3, offset: '17' },
    } as HeardEvent;
    expect(narrate(2, step, [heard], { answered: 11.6, heard: 15.2, seen: 20 })).toBe(
      [
        '2. An editor publishes it',
        '   POST /v1/articles/{article}/publish, 12 ms',
        '   → news.article.published.v1 (news.article, partition 3, offset 17), 15 ms',
        '   → it is in the latest list, 20 ms',
      ].join('\n'),
    );
  });
});
