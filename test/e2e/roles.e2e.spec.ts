import { ApiClient } from '#clients/api.client.js';
import { as, signedIn, somebody, withRoles, adminTokens } from '#clients/people.js';
import { codeOf } from '#clients/route.client.js';
import {
  changeRoles,
  getAccount,
  getOwnAccount,
  refreshSession,
  type Role,
  type SessionTokens,
} from '@broadsheet/contracts';
import { readTopic, until } from '@broadsheet/testing';
import { systemUnderTest } from '#clients/system.config.js';

const { gatewayUrl, prefix } = systemUnderTest();
const anybody = new ApiClient(gatewayUrl);

describe('the roles of an account', () => {
  let admin: SessionTokens;
  beforeAll(async () => {
    admin = await adminTokens(gatewayUrl);
  });

  const change = (account: string, roles: readonly Role[], version?: number, by = admin) => {
    const headers = { ...as(by), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) };
    return anybody.send(changeRoles, { params: { account }, body: { roles }, headers });
  };

  it('are changed by an admin, over the version that was read', async () => {
    const { accountId } = await signedIn(anybody, await somebody(anybody));
    const seen = await anybody.send(getAccount, { params: { account: accountId }, headers: as(admin) });
    expect([seen.body.roles, seen.headers.get('etag')]).toEqual([['reader'], '"1"']);
    expect(JSON.stringify(seen.body)).not.toContain('@');

    expect(codeOf(await change(accountId, ['author']))).toEqual([428, 'VERSION_REQUIRED']);
    const changed = await change(accountId, ['editor', 'author', 'author'], 1);
    expect(changed.body).toMatchObject({ roles: ['reader', 'author', 'editor'], version: 2 });
    expect(changed.headers.get('etag')).toBe('"2"');
    expect(codeOf(await change(accountId, [], 1))).toEqual([412, 'VERSION_CONFLICT']);
    expect((await change(accountId, [], 2)).body).toMatchObject({ roles: ['reader'], version: 3 });
  });

  it('are nobody else’s business, and not given to oneself', async () => {
    const tokens = await signedIn(anybody, await somebody(anybody));
    const call = { params: { account: tokens.accountId }, headers: as(tokens) };
    expect(codeOf(await anybody.send(getAccount, call))).toEqual([403, 'FORBIDDEN']);
    expect(codeOf(await change(tokens.accountId, ['admin'], 1, tokens))).toEqual([403, 'FORBIDDEN']);
  });

  it('hold for every token: those from before are refused, and can not be renewed', async () => {
    const person = await somebody(anybody);
    const before = await signedIn(anybody, person);
    await withRoles(anybody, admin, person, ['editor']);
    const refused = await until(
      async () => {
        const answer = await anybody.send(getOwnAccount, { headers: as(before) });
        return answer.status === 401 && answer;
      },
      { what: 'the token from before to be refused' },
    );
    expect(codeOf(refused)).toEqual([401, 'TOKEN_INVALID']);
    const renewed = await anybody.send(refreshSession, { body: { refreshToken: before.refreshToken } });
    expect(codeOf(renewed)).toEqual([401, 'REFRESH_TOKEN_INVALID']);
    const own = await anybody.call(getOwnAccount, { headers: as(await signedIn(anybody, person)) });
    expect(own.roles).toEqual(['reader', 'editor']);
  });

  it('are published, with who gave them', async () => {
    const person = await somebody(anybody);
    const account = await withRoles(anybody, admin, person, ['moderator']);
    const [published] = await until(async () => {
      const records = await readTopic(`${prefix}news.account`);
      return records.filter(({ key, headers }) => key === account && headers['ce_type']?.includes('roles-changed'));
    });
    expect(JSON.parse(published?.value ?? '')).toMatchObject({
      account: { id: account, roles: ['reader', 'moderator'] },
      change: { by: { kind: 'account', id: admin.accountId }, fields: ['roles'] },
    });
  });
});
