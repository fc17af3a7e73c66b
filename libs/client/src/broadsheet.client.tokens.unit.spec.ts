import { BroadsheetClient } from '#broadsheet.client.js';
import { ok, refused, ScriptedGateway, tokens } from '#scripted-gateway.spec.js';

const url = 'https://news.example';

describe('BroadsheetClient, signed in', () => {
  const credentials = { email: 'ines@harbour.example', password: 'the ferry was late again' };

  it('sends the access token, and forgets it after signing out', async () => {
    const gateway = new ScriptedGateway(ok(tokens('a')), ok({}), new Response(null, { status: 204 }), ok({}));
    const kept: unknown[] = [];
    const sut = new BroadsheetClient({ url, fetch: gateway.fetch, onTokens: (change) => kept.push(change) });
    await sut.signIn(credentials);
    await sut.call('getOwnAccount');
    await sut.signOut();
    await sut.call('listArticles');
    const sent = gateway.requests.map(({ headers }) => headers['authorization']);
    expect(sent).toEqual([undefined, 'Bearer access-a', 'Bearer access-a', undefined]);
    expect(kept).toEqual([tokens('a'), undefined]);
  });

  it('renews a token that is refused, once, and repeats the request', async () => {
    const gateway = new ScriptedGateway(refused(401, 'TOKEN_INVALID'), ok(tokens('b')), ok({ username: 'ines' }));
    const sut = new BroadsheetClient({ url, fetch: gateway.fetch, tokens: tokens('a') });
    expect(await sut.call('getOwnAccount')).toEqual({ username: 'ines' });
    expect(gateway.requests[1]?.body).toEqual({ refreshToken: 'refresh-a' });
    expect(gateway.requests[2]?.headers['authorization']).toBe('Bearer access-b');
    expect(sut.tokens).toEqual(tokens('b'));
  });

  it('takes tokens from elsewhere, and asks for another one where one is refused', async () => {
    const gateway = new ScriptedGateway(refused(401, 'TOKEN_INVALID'), ok({}));
    const given = ['x', 'y'];
    const accessToken = () => Promise.resolve(given.shift());
    await new BroadsheetClient({ url, fetch: gateway.fetch, accessToken }).call('listArticles');
    expect(gateway.requests.map(({ headers }) => headers['authorization'])).toEqual(['Bearer x', 'Bearer y']);
  });
});

describe('BroadsheetClient, as a machine', () => {
  const apiKey = 'broadsheet_key_x';

  it('exchanges its key for a token, and for another one where that is refused', async () => {
    const token = (accessToken: string) => ok({ accessToken, tokenType: 'Bearer', expiresIn: 900, scopes: ['import'] });
    const gateway = new ScriptedGateway(token('x'), ok({}), refused(401, 'TOKEN_INVALID'), token('y'), ok({}));
    const sut = new BroadsheetClient({ url, fetch: gateway.fetch, apiKey });
    await sut.call('listArticles');
    await sut.call('listArticles');
    expect(gateway.requests[0]?.body).toEqual({ apiKey });
    const sent = gateway.requests.map(({ headers }) => headers['authorization']);
    expect(sent).toEqual([undefined, 'Bearer x', 'Bearer x', undefined, 'Bearer y']);
  });

  it('says so where the key has ended', async () => {
    const gateway = new ScriptedGateway(refused(401, 'API_KEY_INVALID'));
    const sut = new BroadsheetClient({ url, fetch: gateway.fetch, apiKey });
    await expect(sut.call('listArticles')).rejects.toMatchObject({ code: 'API_KEY_INVALID' });
  });
});
