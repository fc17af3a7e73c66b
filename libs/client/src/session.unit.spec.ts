import { tokens } from '#scripted-gateway.spec.js';
import { ownStore, type SessionTokens } from '#session-store.js';
import { Session } from '#session.js';

describe('Session', () => {
  it('has no token while nobody has signed in', async () => {
    const sut = new Session<SessionTokens>(() => undefined, ownStore());
    expect(await sut.current()).toBeUndefined();
  });

  it('asks once for all who find the token at its end', async () => {
    const asked: (string | undefined)[] = [];
    const sut = new Session<SessionTokens>((held) => {
      asked.push(held?.accessToken);
      return Promise.resolve(tokens('new'));
    }, ownStore());
    sut.take(tokens('old', 0));
    const given = await Promise.all([sut.current(), sut.current(), sut.insteadOf('access-old')]);
    expect(given).toEqual(['access-new', 'access-new', 'access-new']);
    expect(asked).toEqual(['access-old']);
  });

  it('renews nothing for a request that was refused with an older token', async () => {
    const sut = new Session<SessionTokens>(() => Promise.reject(new Error('asked')), ownStore());
    sut.take(tokens('new'));
    expect(await sut.insteadOf('access-old')).toBe('access-new');
  });

  it('keeps the tokens where renewal fails for the moment', async () => {
    const failure = Object.assign(new Error('busy'), { status: 503 });
    const sut = new Session<SessionTokens>(() => Promise.reject(failure), ownStore());
    sut.take(tokens('old', 0));
    await expect(sut.current()).rejects.toThrow('busy');
    expect(sut.tokens).toEqual(tokens('old', 0));
  });

  it('stays signed out where somebody signed out while it was renewed', async () => {
    const renewal = Promise.withResolvers<SessionTokens>();
    const sut = new Session<SessionTokens>(() => renewal.promise, ownStore());
    sut.take(tokens('old', 0));
    const asked = sut.current();
    sut.forget();
    renewal.resolve(tokens('new'));
    expect(await asked).toBeUndefined();
  });

  it('asks with nothing where that is enough, as a key does', async () => {
    const sut = new Session(() => Promise.resolve({ accessToken: 'machine', expiresIn: 900 }), ownStore());
    expect(await sut.current()).toBe('machine');
  });

  it('takes what another page got while it waited for its turn', async () => {
    const store = ownStore(tokens('old', 0));
    const turn = Promise.withResolvers<void>();
    const exclusively = (work: () => Promise<void>) => turn.promise.then(work);
    const sut = new Session<SessionTokens>(() => Promise.reject(new Error('asked')), { ...store, exclusively });
    const asked = sut.current();
    store.write(tokens('new'));
    turn.resolve();
    expect(await asked).toBe('access-new');
  });
});
