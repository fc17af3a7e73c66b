import { getArticle, pinArticle, ValidationFailed } from '@broadsheet/contracts';
import { upstreamPath } from './forwarding.js';

const ID = '0197a1b2-0000-7000-8000-000000000001';

describe('upstreamPath', () => {
  it('puts every parameter in its place and leaves the query as it came', () => {
    const url = `/v1/articles/%73ea-trade/pins/${ID}?a=%20&b=?`;
    expect(upstreamPath(pinArticle, { article: 'sea-trade', pinned: ID }, url)).toBe(
      `/v1/articles/sea-trade/pins/${ID}?a=%20&b=?`,
    );
    expect(upstreamPath(getArticle, { article: '12' }, '/v1/articles/12')).toBe('/v1/articles/12');
  });

  it.each(['..', '.', '../x', 'a/b', 'a?b', 'a#b', 'a\\b', 'Ä', ''])('refuses %j', (article) => {
    expect(() => upstreamPath(getArticle, { article }, '/')).toThrow(ValidationFailed);
    expect(() => upstreamPath(getArticle, { article }, '/')).toThrow(/^path\/article: /);
  });
});
