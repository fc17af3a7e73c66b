import { deadLetterId, deadLetterPosition } from './dead-letter.js';

describe('the id of a dead letter', () => {
  it('leads back to the position of the dead letter', () => {
    const position = { topic: 'news.article.comments.dead-letters', group: 'comments', partition: 3, offset: '17' };

    expect(deadLetterId(position)).toBe('news.article.comments/3/17');
    expect(deadLetterPosition('news.article.comments/3/17')).toEqual(position);
  });

  it.each(['', 'news.article.comments', 'comments/1/2', 'news.article.comments/x/1', 'news.article.comments/1/-2'])(
    'is not %s',
    (id) => {
      expect(deadLetterPosition(id)).toBeUndefined();
    },
  );
});
