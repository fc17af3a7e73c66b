import { DEVELOPMENT_KEYS, verifyAccessToken } from '@broadsheet/platform';
import { developmentTokens } from './development-tokens.js';

describe('developmentTokens', () => {
  it('are for an editor, a moderator, a reader and an importer', async () => {
    const tokens = await developmentTokens(DEVELOPMENT_KEYS.ACCESS_TOKEN_KEY);
    const key = new TextEncoder().encode(DEVELOPMENT_KEYS.ACCESS_TOKEN_KEY);
    const verified = await Promise.all(Object.values(tokens).map((token) => verifyAccessToken(token, key)));
    const callers = verified.map(({ caller }) => caller);
    expect(callers.map(({ roles, scopes }) => [...roles, ...scopes].join())).toEqual([
      'editor',
      'moderator',
      'reader',
      'import',
    ]);
  });
});
