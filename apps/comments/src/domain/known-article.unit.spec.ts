import { ArticleNotFound, ArticleNotKnownYet } from '@broadsheet/contracts';
import { known, open } from './known-article.js';

const article = (status: 'draft' | 'published' | 'unpublished') => ({
  id: '01980000-0000-7000-8000-00000000000a',
  number: 1,
  slugs: ['some-article'],
  status,
  version: 1,
});

describe('an article', () => {
  it('is open while it is published', () => {
    expect(open(article('published'), 'some-article').number).toBe(1);
  });

  it.each([
    ['draft', ArticleNotKnownYet],
    ['unpublished', ArticleNotFound],
  ] as const)('is not there for readers as %s, but for imports', (status, error) => {
    expect(() => open(article(status), 'some-article')).toThrow(error);
    expect(known(article(status), 'some-article').status).toBe(status);
  });

  it('that is unknown may still be on its way', () => {
    expect(() => open(null, '7')).toThrow(ArticleNotKnownYet);
    expect(() => known(null, '7')).toThrow(ArticleNotKnownYet);
  });
});
