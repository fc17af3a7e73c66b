import { forgedTokens, type PublishedKey } from '#attacks/forged-tokens.js';
import { ApiClient } from '#clients/api.client.js';
import { as, signedIn, somebody } from '#clients/people.js';
import { codeOf } from '#clients/route.client.js';
import {
  createCategory,
  getOwnAccount,
  listCategories,
  listSigningKeys,
  refreshSession,
  type SessionTokens,
} from '@broadsheet/contracts';
import { readTopic, until } from '@broadsheet/testing';
import { systemUnderTest } from '#clients/system.config.js';

const { gatewayUrl, prefix } = systemUnderTest();
const anybody = new ApiClient(gatewayUrl);
const refresh = (refreshToken: string) => anybody.send(refreshSession, { body: { refreshToken } });

describe('a forged access token', () => {
  let tokens: SessionTokens;
  let forged: readonly [string, string][];

  beforeAll(async () => {
    tokens = await signedIn(anybody, await somebody(anybody));
    const [key] = (await anybody.call(listSigningKeys)).keys;
    forged = forgedTokens(tokens.accessToken, key as PublishedKey);
  });

  it('is refused in each of its forms, on open routes and closed ones', async () => {
    const answers: unknown[] = [];
    for (const [name, authorization] of forged) {
      const headers = { authorization };
      const open = await anybody.send(listCategories, { headers });
      const closed = await anybody.send(createCategory, { body: { name: 'Mine now' }, headers });
      const answer = [...codeOf(open), ...codeOf(closed)];
      if (answer.join() !== '401,TOKEN_INVALID,401,TOKEN_INVALID') answers.push([name, ...answer]);
    }
    process.stdout.write(`forged access tokens · ${forged.length} refused on two routes each\n`);
    expect(answers).toEqual([]);
  });

  it('does not spoil the genuine one', async () => {
    expect((await anybody.send(getOwnAccount, { headers: as(tokens) })).status).toBe(200);
  });

  it('in another header is no token at all', async () => {
    for (const name of ['x-access-token', 'broadsheet-identity', 'cookie', 'proxy-authorization']) {
      const headers = { [name]: `Bearer ${tokens.accessToken}` };
      expect(codeOf(await anybody.send(getOwnAccount, { headers }))).toEqual([401, 'TOKEN_REQUIRED']);
    }
  });
});

describe('a refresh token', () => {
  it('that is used again ends all tokens of its session, at the gateway too, and the stream says why', async () => {
    const first = await signedIn(anybody, await somebody(anybody));
    const second = await refresh(first.refreshToken);
    expect(second.status).toBe(200);

    expect(codeOf(await refresh(first.refreshToken))).toEqual([401, 'REFRESH_TOKEN_INVALID']);

    expect(codeOf(await refresh(second.body.refreshToken))).toEqual([401, 'REFRESH_TOKEN_INVALID']);
    for (const { accessToken } of [first, second.body]) {
      const headers = { authorization: `Bearer ${accessToken}` };
      const refused = async () => (await anybody.send(getOwnAccount, { headers })).status === 401;
      await until(refused, { what: 'the gateway to learn of it' });
    }
    const published = await until(async () => {
      const events = await readTopic(`${prefix}news.account`);
      return events.find(({ headers }) => headers['ce_subject'] === first.sessionId);
    });
    expect(published.headers['ce_type']).toMatch(/^news\.account\.session-ended\.v\d+$/);
    expect(JSON.parse(published.value ?? '')).toMatchObject({ accountId: first.accountId, reason: 'token-reused' });
  });

  it('is renewed once however many ask at once, and then its session is over', async () => {
    const { refreshToken } = await signedIn(anybody, await somebody(anybody));
    const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(refreshToken)));
    const renewed = answers.filter(({ status }) => status === 200);
    expect(renewed).toHaveLength(1);
    // A burst of wrong ones may have to wait a moment (429).
    const over = async () => (await refresh(renewed[0]?.body.refreshToken ?? '')).status === 401;
    await until(over, { what: 'the renewed one to be refused' });
  });

  it('of somebody else’s making is refused, and ends nobody’s session', async () => {
    const { refreshToken, accessToken } = await signedIn(anybody, await somebody(anybody));
    const flipped = (refreshToken.startsWith('A') ? 'B' : 'A') + refreshToken.slice(1);
    const cut = refreshToken.slice(0, -1);
    for (const forged of [flipped, cut, `${refreshToken}A`, [...refreshToken].reverse().join('')]) {
      expect(codeOf(await refresh(forged))).toEqual([401, 'REFRESH_TOKEN_INVALID']);
    }
    expect(codeOf(await refresh(accessToken))).toEqual([422, 'VALIDATION_FAILED']);
    expect((await refresh(refreshToken)).status).toBe(200);
  });
});
