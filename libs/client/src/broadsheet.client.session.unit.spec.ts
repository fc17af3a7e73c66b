import { BroadsheetClient } from '#broadsheet.client.js';
import { ok, refused, ScriptedGateway, tokens } from '#scripted-gateway.spec.js';

const url = 'https://news.example';
const ended = () => [refused(401, 'TOKEN_INVALID'), refused(401, 'REFRESH_TOKEN_INVALID')];
const empty = () => ok({ items: [], next: null });

describe('BroadsheetClient, where the session has ended', () => {
  const signedIn = (...answers: Response[]) => {
    const gateway = new ScriptedGateway(...answers);
    const kept: unknown[] = [];
    const onTokens = (change: unknown) => void kept.push(change);
    return { gateway, kept, sut: new BroadsheetClient({ url, fetch: gateway.fetch, tokens: tokens('a'), onTokens }) };
  };

  it('shows nobody the tokens that it was given', () => {
    const { kept, sut } = signedIn();
    expect([sut.tokens, kept]).toEqual([tokens('a'), []]);
  });

  it('reads on as a guest, and forgets the tokens', async () => {
    const { gateway, kept, sut } = signedIn(...ended(), empty());
    expect(await sut.call('listArticles')).toEqual({ items: [], next: null });
    expect(gateway.requests.at(-1)?.headers).not.toHaveProperty('authorization');
    expect([sut.tokens, kept]).toEqual([undefined, [undefined]]);
  });

  it('is refused what a guest may not read', async () => {
    const { sut } = signedIn(...ended(), refused(401, 'TOKEN_REQUIRED'));
    await expect(sut.call('getOwnAccount')).rejects.toMatchObject({ code: 'TOKEN_REQUIRED' });
  });

  it('repeats no change as a guest', async () => {
    const { gateway, sut } = signedIn(...ended());
    const posted = sut.call('postComment', { path: { article: 'a-boat' }, body: { text: 'Ahoy.' } });
    await expect(posted).rejects.toMatchObject({ code: 'REFRESH_TOKEN_INVALID' });
    expect([gateway.requests.length, sut.tokens]).toEqual([2, undefined]);
  });

  it('signs out without a word', async () => {
    const { kept, sut } = signedIn(...ended());
    await sut.signOut();
    expect([sut.tokens, kept.at(-1)]).toEqual([undefined, undefined]);
  });

  it('forgets its tokens where it cannot sign out, and says so', async () => {
    const { sut } = signedIn(refused(503, 'NOT_READY'));
    await expect(sut.signOut()).rejects.toMatchObject({ code: 'NOT_READY' });
    expect(sut.tokens).toBeUndefined();
  });
});

describe('BroadsheetClient, signing out everywhere', () => {
  const credentials = { email: 'ines@harbour.example', password: 'the ferry was late again' };

  it('ends all sessions, and is signed out only if that worked', async () => {
    const gateway = new ScriptedGateway(
      ok(tokens('a')),
      refused(503, 'NOT_READY'),
      new Response(null, { status: 204 }),
    );
    const sut = new BroadsheetClient({ url, fetch: gateway.fetch });
    await sut.signIn(credentials);
    await expect(sut.signOutEverywhere()).rejects.toMatchObject({ code: 'NOT_READY' });
    expect(sut.tokens).toEqual(tokens('a'));
    await sut.signOutEverywhere();
    expect(gateway.requests.at(-1)?.line).toBe('DELETE https://news.example/v1/sessions');
    expect(sut.tokens).toBeUndefined();
  });
});
