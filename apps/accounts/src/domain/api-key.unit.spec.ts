import { createApiKey, revokeApiKey } from './api-key.js';

const BY = { kind: 'account', id: 'admin' } as const;
const NOW = new Date('2026-05-01T12:00:00Z');
const DAY_MS = 86_400_000;
const given = (days: number) => {
  const expiresAt = new Date(NOW.getTime() + days * DAY_MS);
  return { id: 'k1', name: 'nightly', hash: 'h', scopes: ['import' as const, 'import' as const], expiresAt };
};

describe('an API key', () => {
  it('is made with each scope once, and published without its name and its hash', () => {
    const { apiKey, events } = createApiKey(given(366), BY, NOW);
    expect(apiKey.scopes).toEqual(['import']);
    expect(JSON.stringify(events.map(({ data }) => data))).not.toMatch(/nightly|"h"/);
  });

  it.each([0, -1, 366.1])('does not end %s days from now', (days) => {
    expect(() => createApiKey(given(days), BY, NOW)).toThrow('within 366 days');
  });

  it('is revoked once, and its tokens are ended as those of a session', () => {
    const { apiKey } = createApiKey(given(1), BY, NOW);
    const { apiKey: revoked, events } = revokeApiKey(apiKey, BY, NOW);
    expect(events.map(({ definition }) => definition.type)).toEqual([
      'news.account.api-key-revoked.v1',
      'news.account.session-ended.v2',
    ]);
    expect(events[1]?.data).toEqual({ sessionId: 'k1', accountId: 'k1', reason: 'key-revoked' });
    expect(revokeApiKey(revoked, BY, NOW).events).toEqual([]);
  });
});
