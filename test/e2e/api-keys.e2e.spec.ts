import { ApiClient } from '#clients/api.client.js';
import { as, signedIn, somebody, adminTokens } from '#clients/people.js';
import { codeOf } from '#clients/route.client.js';
import {
  DAY_MS,
  createApiKey,
  createToken,
  getOwnAccount,
  importArticle,
  listApiKeys,
  listSessions,
  revokeApiKey,
  type SessionTokens,
} from '@broadsheet/contracts';
import { readTopic, until } from '@broadsheet/testing';
import { systemUnderTest } from '#clients/system.config.js';

const { gatewayUrl, prefix } = systemUnderTest();
const anybody = new ApiClient(gatewayUrl);
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

describe('an API key', () => {
  let admin: SessionTokens;
  beforeAll(async () => {
    admin = await adminTokens(gatewayUrl);
  });

  const make = (fields: object = {}, by = admin) => {
    const body = { name: 'nightly import', scopes: ['import'], expiresAt: inDays(1), ...fields };
    return anybody.send(createApiKey, { body, headers: as(by) });
  };
  const exchange = (apiKey: string) => anybody.send(createToken, { body: { apiKey } });
  const imports = async ({ accessToken }: { accessToken: string }) => {
    const body = { sourceId: 'api-key-1', title: 'By machine', excerpt: 'x', markdown: 'x', category: ['Machines'] };
    return codeOf(await anybody.send(importArticle, { body, headers: { authorization: `Bearer ${accessToken}` } }));
  };

  it('is shown once, and lets a machine do what its scopes say, and nothing that takes an account', async () => {
    const made = await make();
    expect(made.status).toBe(201);
    expect(made.body.key).toMatch(/^broadsheet_key_[\w-]{43}$/);
    const token = await exchange(made.body.key);
    expect(token.body).toMatchObject({ tokenType: 'Bearer', expiresIn: 900, scopes: ['import'] });
    expect(await imports(token.body)).toEqual([200, undefined]);

    const headers = { authorization: `Bearer ${token.body.accessToken}` };
    for (const route of [getOwnAccount, listSessions, listApiKeys]) {
      expect(codeOf(await anybody.send(route, { headers }))).toEqual([403, 'FORBIDDEN']);
    }
    const listed = await anybody.call(listApiKeys, { headers: as(admin), query: { limit: '100' } });
    const found = listed.items.find(({ id }) => id === made.body.id);
    expect(found?.lastUsedAt).not.toBeNull();
    expect(JSON.stringify(listed)).not.toContain('broadsheet_key_');
  });

  it('ends at once when it is revoked, with every token that was made from it', async () => {
    const { id, key } = (await make()).body;
    const token = (await exchange(key)).body;
    expect(await imports(token)).toEqual([200, undefined]);
    const revoke = () => anybody.send(revokeApiKey, { params: { apiKey: id }, headers: as(admin) });
    expect([(await revoke()).status, (await revoke()).status]).toEqual([204, 204]);
    expect(codeOf(await exchange(key))).toEqual([401, 'API_KEY_INVALID']);
    await until(async () => (await imports(token))[0] === 401, { what: 'the token to be refused' });
    expect(await imports(token)).toEqual([401, 'TOKEN_INVALID']);
  });

  it('is refused where it is none, was not made here, or would last too long', async () => {
    expect(codeOf(await exchange('broadsheet_key_'))).toEqual([422, 'VALIDATION_FAILED']);
    expect(codeOf(await exchange(`broadsheet_key_${'A'.repeat(43)}`))).toEqual([401, 'API_KEY_INVALID']);
    expect(codeOf(await make({ expiresAt: inDays(400) }))).toEqual([422, 'API_KEY_EXPIRY_REFUSED']);
    expect(codeOf(await make({ expiresAt: inDays(-1) }))).toEqual([422, 'API_KEY_EXPIRY_REFUSED']);
    expect(codeOf(await make({ expiresAt: undefined }))).toEqual([422, 'VALIDATION_FAILED']);
    expect(codeOf(await make({ scopes: [] }))).toEqual([422, 'VALIDATION_FAILED']);
    expect(codeOf(await make({ scopes: ['admin'] }))).toEqual([422, 'VALIDATION_FAILED']);
  });

  it('makes no token that outlives it', async () => {
    const { key } = (await make({ expiresAt: new Date(Date.now() + 60_000).toISOString() })).body;
    const { expiresIn } = (await exchange(key)).body;
    expect(expiresIn).toBeLessThanOrEqual(60);
  });

  it('is a matter of admins', async () => {
    const reader = await signedIn(anybody, await somebody(anybody));
    expect(codeOf(await make({}, reader))).toEqual([403, 'FORBIDDEN']);
    expect(codeOf(await anybody.send(listApiKeys))).toEqual([401, 'TOKEN_REQUIRED']);
    const params = { apiKey: reader.sessionId };
    expect(codeOf(await anybody.send(revokeApiKey, { params, headers: as(reader) }))).toEqual([403, 'FORBIDDEN']);
    expect(codeOf(await anybody.send(revokeApiKey, { params, headers: as(admin) }))).toEqual([
      404,
      'API_KEY_NOT_FOUND',
    ]);
  });

  it('is published, with who made it, and without what it is or is called', async () => {
    const { id, key } = (await make({ name: 'Zebedee' })).body;
    await anybody.send(revokeApiKey, { params: { apiKey: id }, headers: as(admin) });
    const published = await until(async () => {
      const records = (await readTopic(`${prefix}news.account`)).filter((record) => record.key === id);
      return records.length >= 3 && records;
    });
    expect(published.map(({ headers }) => headers['ce_type'])).toEqual([
      'news.account.api-key-created.v1',
      'news.account.api-key-revoked.v1',
      'news.account.session-ended.v2',
    ]);
    expect(JSON.parse(published[0]?.value ?? '')).toMatchObject({
      change: { by: { kind: 'account', id: admin.accountId } },
    });
    expect(JSON.stringify(published)).not.toMatch(new RegExp(`Zebedee|${key}`));
  });

  it('pages through the list', async () => {
    await Promise.all([make(), make(), make()]);
    const page = (query: Record<string, string>) => anybody.call(listApiKeys, { headers: as(admin), query });
    const all = await page({ limit: '3' });
    const first = await page({ limit: '1' });
    const second = await page({ limit: '2', cursor: first.next ?? '' });
    expect(first.next).not.toBeNull();
    expect([...first.items, ...second.items].map(({ createdAt }) => createdAt)).toEqual(
      all.items.map(({ createdAt }) => createdAt),
    );
  });
});
