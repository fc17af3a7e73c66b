import { articlePublishedV1, publishArticle } from '@broadsheet/contracts';
import type { ReceivedEvent } from './received-events.js';
import { narrate } from './narration.js';

describe('narrate', () => {
  it('shows request, event with its position, and effect, each with its time', () => {
    const step = {
      title: 'An editor publishes it',
      route: publishArticle,
      send: () => Promise.resolve(),
      events: [articlePublishedV1],
      effect: { says: 'it is in the latest list', seen: () => Promise.resolve(true) },
    };
    const received = {
      event: { type: articlePublishedV1.type },
      position: { topic: 'news.article', partition: 3, offset: '17' },
    } as ReceivedEvent;
    expect(narrate(2, step, [received], { answered: 11.6, received: 15.2, seen: 20 })).toBe(
      [
        '2. An editor publishes it',
        '   POST /v1/articles/{article}/publish, 12 ms',
        '   → news.article.published.v1 (news.article, partition 3, offset 17), 15 ms',
        '   → it is in the latest list, 20 ms',
      ].join('\n'),
    );
  });
});
