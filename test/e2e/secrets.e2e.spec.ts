import { Door, type DoorAnswer } from '#clients/door.js';
import { findIn, logsIn, metricsOf, recordsOf, type Trace } from '#attacks/leaks.js';
import { aPublishedArticle } from '#clients/a-published-article.js';
import { ApiClient } from '#clients/api.client.js';
import { behindTheGateway, systemUnderTest } from '#clients/system.config.js';
import type { SessionTokens } from '@broadsheet/contracts';
import { until } from '@broadsheet/testing';
import { randomBytes } from 'node:crypto';

const { gatewayUrl, prefix } = systemUnderTest();
const mark = (what: string): string => `${what}${randomBytes(9).toString('hex')}`;

/** What nobody but the product's own database may keep. */
const SECRETS = {
  password: mark('Password'),
  'a new password': mark('NewPassword'),
  'a wrong password': mark('WrongPassword'),
  'an e-mail address': `${mark('mail')}@harbour.example`,
  'an e-mail address without an account': `${mark('nobody')}@harbour.example`,
  'a made-up token': mark('Token'),
};
/** What is shown to everybody, and still is no part of logs, metrics, headers, and facts that are kept for ever. */
const PERSONAL = {
  'a biography': mark('Biography'),
  'a guest’s name': mark('Guest'),
  'the words of a comment': mark('Words'),
  'a client’s name': mark('Client'),
};
/** Where they stand so that they can be erased. */
const ERASABLE = ['news.account-profile', 'news.comment-content'];

/** One life of an account, with every mistake that people make on the way. */
class Life {
  readonly headers: Trace[] = [];
  readonly tokens: Record<string, string> = {};
  readonly door = new Door(gatewayUrl);
  last = '';

  async live(): Promise<void> {
    const { password, 'an e-mail address': email } = SECRETS;
    const username = mark('u').slice(0, 20);
    for (let twice = 0; twice < 2; twice += 1) await this.send('POST', '/v1/accounts', { email, password, username });
    await this.send('POST', '/v1/sessions', { email, password: SECRETS['a wrong password'] });
    await this.send('POST', '/v1/sessions', { email: SECRETS['an e-mail address without an account'], password });
    const first = this.tokensOf('first', await this.send('POST', '/v1/sessions', { email, password }));
    const renewed = await this.send('POST', '/v1/sessions/refresh', { refreshToken: first.refreshToken });
    const { accessToken } = this.tokensOf('renewed', renewed);
    await this.blunders(accessToken);
    const bearer = { authorization: `Bearer ${accessToken}` };
    const biography = PERSONAL['a biography'];
    await this.send('PATCH', '/v1/accounts/me', { biography }, { ...bearer, 'if-match': '"1"' });
    const newPassword = SECRETS['a new password'];
    await this.send('PUT', '/v1/accounts/me/password', { currentPassword: password, newPassword }, bearer);
    const { id } = await aPublishedArticle(new ApiClient(gatewayUrl, { scopes: ['import'] }));
    const comment = { text: PERSONAL['the words of a comment'], guestName: PERSONAL['a guest’s name'] };
    await until(async () => (await this.send('POST', `/v1/articles/${id}/comments`, comment)).status === 201);
    await this.send('POST', '/v1/sessions/refresh', { refreshToken: first.refreshToken });
    const gone = await this.send('POST', '/v1/accounts/me/deletion', { password: newPassword }, bearer);
    expect([204, 401]).toContain(gone.status);
  }

  /** Secrets where they do not belong. */
  private async blunders(accessToken: string): Promise<void> {
    const { password, 'an e-mail address': email, 'a made-up token': token } = SECRETS;
    const bearer = (value: string) => ({ authorization: `Bearer ${value}` });
    await this.send('POST', '/v1/sessions', `{"email":"${email}","password":"${password}"`);
    await this.send('POST', '/v1/sessions', { email, password, [password]: password });
    await this.send('POST', '/v1/sessions', `email=${email}&password=${password}`, { 'content-type': 'text/plain' });
    await this.send('POST', '/v1/sessions', { email, password: password.repeat(20_000) });
    await this.send('GET', '/v1/accounts/me', undefined, bearer(token));
    await this.send('GET', '/v1/accounts/me', undefined, { authorization: `Basic ${token}` });
    await this.send('GET', `/v1/accounts/me?access_token=${accessToken}`, undefined, {});
    await this.send('GET', `/v1/sessions?email=${encodeURIComponent(email)}&password=${password}`, undefined, {});
    await this.send('GET', `/?token=${token}`, undefined, {});
    await this.send('GET', '/v1/categories', undefined, { cookie: `session=${accessToken}`, 'x-api-key': token });
    await this.send('GET', '/v1/categories', undefined, { 'x-request-id': token, traceparent: token });
  }

  private async send(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<DoorAnswer> {
    const answer = await this.door.send({
      ...{ method, path },
      headers: { 'content-type': 'application/json', 'user-agent': PERSONAL['a client’s name'], ...headers },
      body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
    });
    this.headers.push({ where: `headers of ${method} ${path}`, text: JSON.stringify(answer.headers) });
    this.last = String(answer.headers['x-request-id']);
    expect(answer.status).toBeLessThan(500);
    return answer;
  }

  private tokensOf(name: string, { json }: DoorAnswer): SessionTokens {
    const tokens = json as SessionTokens;
    this.tokens[`the ${name} refresh token`] = tokens.refreshToken;
    this.tokens[`the ${name} access token`] = tokens.accessToken.split('.').at(-1) ?? '';
    return tokens;
  }
}

describe('secrets and what belongs to persons', () => {
  const { urls, logDir } = behindTheGateway();
  const life = new Life();

  beforeAll(() => life.live(), 60_000);
  afterAll(() => life.door.close());

  const secrets = () => ({ ...SECRETS, ...life.tokens });

  it('are not in the logs of any service', async () => {
    const logs = await until(async () => {
      const all = await logsIn(logDir);
      return all.some(({ where, text }) => where === 'gateway.log' && text.includes(life.last)) && all;
    });
    expect(logs.map(({ where }) => where)).toEqual(expect.arrayContaining(['gateway.log', 'accounts.log']));
    expect(findIn(logs, { ...secrets(), ...PERSONAL })).toEqual([]);
  });

  it('are not in metrics, and not in the headers of any response', async () => {
    const metrics = await metricsOf(urls);
    expect(metrics.length).toBeGreaterThanOrEqual(5);
    expect(findIn([...metrics, ...life.headers], { ...secrets(), ...PERSONAL })).toEqual([]);
  });

  it('are not in the stream; what can be erased is separate', async () => {
    const words = PERSONAL['the words of a comment'];
    const records = await until(async () => {
      const all = await recordsOf(prefix);
      return all.some(({ text }) => text.includes(words)) && all;
    });
    expect(findIn(records, secrets())).toEqual([]);
    const facts = records.filter(({ where }) => !ERASABLE.some((topic) => where.startsWith(topic)));
    expect(findIn(facts, PERSONAL)).toEqual([]);
    process.stdout.write(`secrets · ${records.length} records of the stream read\n`);
  });
});
