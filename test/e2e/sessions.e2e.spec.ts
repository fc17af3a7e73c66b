import { ApiClient } from '#clients/api.client.js';
import { as, signedIn, somebody } from '#clients/people.js';
import { codeOf } from '#clients/route.client.js';
import {
  changePassword,
  endAllSessions,
  endSession,
  getOwnAccount,
  listSessions,
  refreshSession,
  signIn,
  type SessionTokens,
} from '@broadsheet/contracts';
import { until } from '@broadsheet/testing';
import { systemUnderTest } from '#clients/system.config.js';

const { gatewayUrl } = systemUnderTest();
const anybody = new ApiClient(gatewayUrl);
const refresh = ({ refreshToken }: SessionTokens) => anybody.send(refreshSession, { body: { refreshToken } });

describe('a session', () => {
  it('is renewed by its newest refresh token, and ended by one that comes a second time', async () => {
    const first = await signedIn(anybody, await somebody(anybody));
    const second = await refresh(first);
    expect(second.body).toMatchObject({ sessionId: first.sessionId, accountId: first.accountId });
    expect(codeOf(await refresh(first))).toEqual([401, 'REFRESH_TOKEN_INVALID']);
    expect(codeOf(await refresh(second.body))).toEqual([401, 'REFRESH_TOKEN_INVALID']);
  });

  it('is one of several, which end one by one or all at once', async () => {
    const person = await somebody(anybody);
    const [here, there, elsewhere] = [
      await signedIn(anybody, person),
      await signedIn(anybody, person),
      await signedIn(anybody, person),
    ];
    const headers = as(here);
    const list = async () => (await anybody.call(listSessions, { headers })).items;
    expect((await list()).filter(({ current }) => current).map(({ id }) => id)).toEqual([here.sessionId]);

    expect((await anybody.send(endSession, { params: { session: there.sessionId }, headers })).status).toBe(204);
    expect((await list()).map(({ id }) => id).sort()).toEqual([here.sessionId, elsewhere.sessionId].sort());
    expect((await refresh(there)).status).toBe(401);

    expect((await anybody.send(endAllSessions, { headers })).status).toBe(204);
    expect((await refresh(elsewhere)).status).toBe(401);
    expect((await refresh(here)).status).toBe(401);
  });

  it('is listed page by page, the last used one first', async () => {
    const person = await somebody(anybody);
    const all = [await signedIn(anybody, person), await signedIn(anybody, person), await signedIn(anybody, person)];
    const headers = as(all[2] as SessionTokens);
    const first = await anybody.send(listSessions, { headers, query: { limit: '2' } });
    expect(first.headers.get('link')).toBe(`</v1/sessions?limit=2&cursor=${first.body.next}>; rel="next"`);
    const second = await anybody.send(listSessions, { headers, query: { limit: '2', cursor: first.body.next ?? '' } });
    expect(second.body.next).toBeNull();
    const listed = [...first.body.items, ...second.body.items].map(({ id }) => id);
    expect(listed).toEqual(all.map(({ sessionId }) => sessionId).reverse());
  });

  it('is nobody else’s business', async () => {
    const [ada, eve] = [
      await signedIn(anybody, await somebody(anybody)),
      await signedIn(anybody, await somebody(anybody)),
    ];
    const stolen = await anybody.send(endSession, { params: { session: ada.sessionId }, headers: as(eve) });
    expect(codeOf(stolen)).toEqual([404, 'SESSION_NOT_FOUND']);
    expect((await refresh(ada)).status).toBe(200);
  });

  it('outlives a new password only where the password was changed', async () => {
    const person = await somebody(anybody);
    const [here, there] = [await signedIn(anybody, person), await signedIn(anybody, person)];
    const body = { currentPassword: person.password, newPassword: 'the ferry was early' };
    expect((await anybody.send(changePassword, { body, headers: as(here) })).status).toBe(204);
    expect([(await refresh(here)).status, (await refresh(there)).status]).toEqual([200, 401]);
    expect(codeOf(await anybody.send(signIn, { body: { email: person.email, password: person.password } }))).toEqual([
      401,
      'CREDENTIALS_INVALID',
    ]);
  });
});

describe('the access token of a session that was ended', () => {
  it('is refused as soon as the gateway has received the event', async () => {
    const tokens = await signedIn(anybody, await somebody(anybody));
    const headers = as(tokens);
    expect((await anybody.send(getOwnAccount, { headers })).status).toBe(200);
    await anybody.send(endSession, { params: { session: 'current' }, headers });
    const refused = await until(
      async () => {
        const answer = await anybody.send(getOwnAccount, { headers });
        return answer.status === 401 && answer;
      },
      { what: 'the token to be refused' },
    );
    expect(codeOf(refused)).toEqual([401, 'TOKEN_INVALID']);
  });
});
