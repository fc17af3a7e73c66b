import { BroadsheetClient } from '#broadsheet.client.js';
import { browserSession, type KeptByName } from '#browser-session.js';
import { ok, refused, ScriptedGateway, tokens } from '#scripted-gateway.spec.js';

const url = 'https://news.example';

/** What a browser keeps for an origin. */
function aLocalStorage(): KeptByName {
  const items = new Map<string, string>();
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
  };
}

describe('browserSession', () => {
  const twoTabs = (...answers: Response[]) => {
    const gateway = new ScriptedGateway(...answers);
    const kept = aLocalStorage();
    const tab = () => browserSession(kept, navigator.locks);
    const client = () => new BroadsheetClient({ url, fetch: gateway.fetch, session: tab() });
    return { gateway, session: tab(), one: client(), other: client() };
  };

  it('is renewed by one of two clients, and both continue', async () => {
    const { gateway, session, one, other } = twoTabs(ok(tokens('new')), ok({}), ok({}));
    session.write(tokens('old', 0));
    await Promise.all([one.call('getOwnAccount'), other.call('getOwnAccount')]);
    expect(gateway.requests.map(({ line }) => line.endsWith('/sessions/refresh'))).toEqual([true, false, false]);
    expect(gateway.requests.slice(1).map(({ headers }) => headers['authorization'])).toEqual([
      'Bearer access-new',
      'Bearer access-new',
    ]);
    expect([one.tokens, other.tokens]).toEqual([tokens('new'), tokens('new')]);
  });

  it('continues with the token of the other client where a token is refused', async () => {
    const { gateway, session, one, other } = twoTabs(refused(401, 'TOKEN_INVALID'), ok(tokens('new')), ok({}), ok({}));
    session.write(tokens('old'));
    await one.call('getOwnAccount');
    await other.call('getOwnAccount');
    expect(gateway.requests.at(-1)?.headers['authorization']).toBe('Bearer access-new');
    expect(gateway.requests).toHaveLength(4);
  });

  it('is over for all where one signs out', async () => {
    const { session, one, other } = twoTabs(new Response(null, { status: 204 }));
    session.write(tokens('a'));
    await one.signOut();
    expect([other.tokens, session.read()]).toEqual([undefined, undefined]);
  });

  it.each(['undefined', '{', '7', '{}', '"x"'])('takes “%s” for no session', (text) => {
    const kept = aLocalStorage();
    kept.setItem('broadsheet-session', text);
    expect(browserSession(kept, undefined).read()).toBeUndefined();
  });

  it('does its work without locks where there are none', async () => {
    const done: string[] = [];
    await browserSession(aLocalStorage(), undefined).exclusively(() => Promise.resolve(void done.push('work')));
    expect(done).toEqual(['work']);
  });
});
