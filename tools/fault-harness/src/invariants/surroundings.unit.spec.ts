import { deadLetters, withoutPoison } from '#invariants/dead-letters.js';
import { aRecord } from '#invariants/evidence.builder.js';
import { liveConsumers } from '#invariants/live-consumers.js';
import { resources } from '#invariants/resources.js';

const LETTERS = 'news.article.comments.dead-letters';

describe('dead letters', () => {
  const poison = { deadLetterTopic: LETTERS, key: 'a', value: Buffer.from('{"no":') };
  const letter = (data: unknown) => aRecord({ topic: LETTERS, key: 'a', data });

  it('hold exactly what was injected', () => {
    const value = Buffer.from(JSON.stringify({ a: 1 }));
    expect(deadLetters([letter({ a: 1 })], [{ ...poison, value }]).wrong).toEqual([]);
  });

  it('are wrong where the poison is missing or has other bytes', () => {
    expect(deadLetters([letter('other')], [poison]).wrong).toEqual([
      `the poison with key a is not in ${LETTERS}`,
      `${LETTERS}@0 is no poison: news.article.created.v1 of a`,
    ]);
  });
});

describe('the log without poison', () => {
  const value = Buffer.from('{"article":5}');
  const poison = { deadLetterTopic: LETTERS, key: 'a', value };
  const foreign = aRecord({ key: 'a', data: { article: 5 } });
  const neighbours = [aRecord({ key: 'b', data: { article: 5 } }), aRecord({ key: 'a', data: { article: 6 } })];

  it('is what the owners wrote, and nothing of other writers', () => {
    expect(withoutPoison([foreign, ...neighbours], [poison])).toEqual(neighbours);
  });

  it('keeps a fact that somebody failed to apply', () => {
    expect(withoutPoison([foreign], [{ ...poison, fact: true }])).toEqual([foreign]);
  });
});

describe('live consumers', () => {
  const stable = [
    { group: 'comments', state: 'Stable', members: 1 },
    { group: 'recommendations', state: 'Stable', members: 2 },
  ];

  it('are as many as there are processes', () => {
    const processes = new Map([
      ['comments', 1],
      ['recommendations', 2],
    ]);
    expect(liveConsumers(stable, processes).wrong).toEqual([]);
  });

  it('are wrong where a process lives without its consumer, or the group is not stable', () => {
    const [comments] = stable;
    const states = comments ? [comments, { group: 'recommendations', state: 'PreparingRebalance', members: 2 }] : [];
    const processes = new Map([
      ['comments', 2],
      ['recommendations', 2],
    ]);
    expect(liveConsumers(states, processes).wrong).toEqual([
      'comments has 1 members and 2 live processes (Stable)',
      'recommendations is PreparingRebalance',
    ]);
  });
});

describe('resources', () => {
  const MIB = 1024 * 1024;
  const before = new Map([['articles', { residentBytes: 100 * MIB, handles: 50 }]]);

  it('may stay a little above their baseline', () => {
    expect(resources(before, new Map([['articles', { residentBytes: 200 * MIB, handles: 90 }]])).wrong).toEqual([]);
  });

  it('are wrong where memory or handles kept growing', () => {
    expect(resources(before, new Map([['articles', { residentBytes: 300 * MIB, handles: 91 }]])).wrong).toEqual([
      'articles holds 300 MB, before 100 MB',
      'articles has 91 handles, before 50',
    ]);
  });
});
