import { letterId, letterPlace } from './letter-id.codec.js';

describe('the id of a letter', () => {
  it('leads back to where the letter lies', () => {
    const place = { topic: 'news.article.comments.dead-letters', group: 'comments', partition: 3, offset: '17' };

    expect(letterId(place)).toBe('news.article.comments/3/17');
    expect(letterPlace('news.article.comments/3/17')).toEqual(place);
  });

  it.each(['', 'news.article.comments', 'comments/1/2', 'news.article.comments/x/1', 'news.article.comments/1/-2'])(
    'is not %s',
    (id) => {
      expect(letterPlace(id)).toBeUndefined();
    },
  );
});
