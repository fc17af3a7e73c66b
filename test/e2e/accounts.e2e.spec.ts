import { ApiClient } from '#clients/api.client.js';
import { as, signedIn, somebody } from '#clients/people.js';
import { codeOf } from '#clients/route.client.js';
import {
  deleteOwnAccount,
  editOwnProfile,
  getOwnAccount,
  getProfile,
  refreshSession,
  signIn,
  signUp,
} from '@broadsheet/contracts';
import { readTopic, until } from '@broadsheet/testing';
import { systemUnderTest } from '#clients/system.config.js';

const { gatewayUrl } = systemUnderTest();
const anybody = new ApiClient(gatewayUrl);

describe('an account', () => {
  it('is made, signed in to, and shown to whom it belongs and to everybody', async () => {
    const person = await somebody(anybody);
    const tokens = await signedIn(anybody, person);
    expect(tokens).toMatchObject({ tokenType: 'Bearer', expiresIn: 900 });

    const own = await anybody.send(getOwnAccount, { headers: as(tokens) });
    expect(own.body).toMatchObject({
      email: person.email,
      username: person.username,
      id: tokens.accountId,
      roles: ['reader'],
      version: 1,
    });
    expect(own.headers.get('etag')).toBe('"1"');

    const profile = await anybody.call(getProfile, { params: { username: person.username.toUpperCase() } });
    expect(profile).toEqual({
      ...{ id: tokens.accountId, username: person.username, biography: '', image: null },
      joinedAt: own.body.joinedAt,
    });
  });

  it('is not taken over by signing up again, and keeps its password', async () => {
    const person = await somebody(anybody);
    const again = {
      email: person.email.toUpperCase(),
      username: `${person.username}-2`,
      password: 'a thief’s password',
    };
    const [first, second] = await Promise.all([
      anybody.send(signUp, { body: { ...again, email: `new-${person.email}`, username: `${person.username}-3` } }),
      anybody.send(signUp, { body: again }),
    ]);
    expect([second.status, second.body]).toEqual([first.status, first.body]);
    const theft = await anybody.send(signIn, { body: { email: person.email, password: again.password } });
    expect(codeOf(theft)).toEqual([401, 'CREDENTIALS_INVALID']);
    await signedIn(anybody, person);
  });

  it('has a name that nobody else gets, whatever its case', async () => {
    const { username, password } = await somebody(anybody);
    const body = { email: 'other@harbour.example', username: username.toLowerCase(), password };
    expect(codeOf(await anybody.send(signUp, { body }))).toEqual([409, 'USERNAME_TAKEN']);
  });

  it('is changed by whom it belongs to, over the version that was read', async () => {
    const tokens = await signedIn(anybody, await somebody(anybody));
    const edit = (body: object, version?: number) =>
      anybody.send(editOwnProfile, {
        body,
        headers: { ...as(tokens), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
      });
    expect(codeOf(await edit({ biography: 'At sea.' }))).toEqual([428, 'VERSION_REQUIRED']);
    expect((await edit({ biography: 'At sea.' }, 1)).body).toMatchObject({ biography: 'At sea.', version: 2 });
    expect(codeOf(await edit({ biography: 'On land.' }, 1))).toEqual([412, 'VERSION_CONFLICT']);
    expect(codeOf(await edit({ roles: ['admin'] }, 2))).toEqual([422, 'VALIDATION_FAILED']);
  });

  it('says the same whether it exists or not', async () => {
    const { email } = await somebody(anybody);
    const wrong = await anybody.send(signIn, { body: { email, password: 'not the password' } });
    const nobody = await anybody.send(signIn, { body: { email: `no-${email}`, password: 'not the password' } });
    const { requestId: one, ...first } = wrong.body as unknown as { requestId: string };
    const { requestId: other, ...second } = nobody.body as unknown as { requestId: string };
    expect([wrong.status, first]).toEqual([nobody.status, second]);
    expect(one).not.toBe(other);
  });

  it('is deleted for good: profile, credentials and sessions', async () => {
    const person = await somebody(anybody);
    const tokens = await signedIn(anybody, person);
    const remove = (secret: string) =>
      anybody.send(deleteOwnAccount, { body: { password: secret }, headers: as(tokens) });
    expect(codeOf(await remove('not the password'))).toEqual([401, 'CREDENTIALS_INVALID']);
    expect((await remove(person.password)).status).toBe(204);

    expect(codeOf(await anybody.send(getProfile, { params: { username: person.username } }))).toEqual([
      404,
      'ACCOUNT_NOT_FOUND',
    ]);
    expect(codeOf(await anybody.send(refreshSession, { body: { refreshToken: tokens.refreshToken } }))).toEqual([
      401,
      'REFRESH_TOKEN_INVALID',
    ]);
    expect(codeOf(await anybody.send(signIn, { body: { email: person.email, password: person.password } }))).toEqual([
      401,
      'CREDENTIALS_INVALID',
    ]);
    await anybody.call(signUp, { body: person });
  });
});

describe('the stream', () => {
  it('holds names where they can be erased, and never an address or a secret', async () => {
    const person = await somebody(anybody);
    const tokens = await signedIn(anybody, person);
    await anybody.send(deleteOwnAccount, { body: { password: person.password }, headers: as(tokens) });
    const ofAccount = async (topic: string) => (await readTopic(topic)).filter(({ key }) => key === tokens.accountId);
    const facts = await until(async () => {
      const found = await ofAccount('e2e.news.account');
      return found.length >= 3 && found;
    });
    expect(facts.map(({ headers }) => headers['ce_type'])).toEqual([
      'news.account.created.v1',
      'news.account.deleted.v1',
      'news.account.session-ended.v2',
    ]);
    const [written, erased] = await until(async () => {
      const found = await ofAccount('e2e.news.account-profile');
      return found.length >= 2 && found;
    });
    expect(written?.value).toContain(person.username);
    expect(erased?.value).toBeNull();
    const everything = JSON.stringify([...facts, written]);
    expect(everything).not.toContain('@harbour.example');
    expect(JSON.stringify(facts)).not.toContain(person.username);
    expect(everything).not.toMatch(/argon2|password/i);
  });
});
