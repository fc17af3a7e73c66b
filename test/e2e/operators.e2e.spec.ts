import { ApiClient } from '#clients/api.client.js';
import { BroadsheetCli } from '#clients/broadsheet-cli.js';
import { as, signedIn, somebody } from '#clients/people.js';
import { DAY_MS, createToken, getOwnAccount, listSigningKeys, type SessionTokens } from '@broadsheet/contracts';
import { jest } from '@jest/globals';
import { until } from '@broadsheet/testing';
import { systemUnderTest } from '#clients/system.config.js';

const { gatewayUrl, mongoUri, prefix } = systemUnderTest();
const anybody = new ApiClient(gatewayUrl);
const cli = new BroadsheetCli(gatewayUrl, { MONGODB_URI: mongoUri, NAME_PREFIX: prefix });
const ownStatus = async (tokens: SessionTokens) => (await anybody.send(getOwnAccount, { headers: as(tokens) })).status;
const kidOf = ({ accessToken }: SessionTokens) => {
  const [head = ''] = accessToken.split('.');
  return (JSON.parse(Buffer.from(head, 'base64url').toString()) as { kid: string }).kid;
};

// The command line is started as a process each time.
jest.setTimeout(60_000);

describe('ops admin create', () => {
  const create = (input: string, ...options: string[]) => cli.runWith(input, 'ops', 'admin', 'create', ...options);
  const nameOf = (base: string) => `${base}-${Date.now().toString(36)}`;

  it('makes an admin, whose password comes by the standard input and is shown nowhere', async () => {
    const username = nameOf('olive');
    const person = { email: `${username}@harbour.example`, username, password: 'on the night boat' };
    const printed = await create(
      `${person.password}\n`,
      '--email',
      person.email,
      '--username',
      username,
      '--as',
      'pete',
    );
    expect(printed).toMatch(new RegExp(`^${username} is new: admin, account [0-9a-f-]{36}\n$`));
    const tokens = await signedIn(anybody, person);
    const own = await anybody.call(getOwnAccount, { headers: as(tokens) });
    expect(own.roles).toEqual(['reader', 'admin']);
    const log = await cli.run('ops', 'admin', 'log');
    expect(log).toMatch(new RegExp(`pete {2}accounts-create admin {2}${tokens.accountId}`));
    expect(printed + log).not.toContain(person.password);
  });

  it('says that an address is taken, and with --existing makes its account an admin', async () => {
    const person = await somebody(anybody);
    const before = await signedIn(anybody, person);
    const [email, username] = [person.email, nameOf('oscar')];
    const options = ['--email', email, '--username', username];
    await expect(create('a new password\n', ...options)).rejects.toThrow(/has an account already\. With --existing/);
    expect(await create('a new password\n', ...options, '--existing')).toContain('has another password');
    await until(async () => (await ownStatus(before)) === 401);
    const tokens = await signedIn(anybody, { ...person, password: 'a new password' });
    const own = await anybody.call(getOwnAccount, { headers: as(tokens) });
    expect([own.roles, own.username]).toEqual([['reader', 'admin'], person.username]);
  });

  it('refuses a short password, and none', async () => {
    const options = ['--email', 'x@harbour.example', '--username', 'shorty'];
    await expect(create('short\n', ...options)).rejects.toThrow(/password: must have at least 10 characters/);
    await expect(create('', ...options)).rejects.toThrow(/No password: type it/);
  });
});

describe('ops api-keys', () => {
  it('makes, lists and revokes what lets a machine in', async () => {
    const expires = new Date(Date.now() + DAY_MS).toISOString();
    const printed = await cli.run(
      'ops',
      'api-keys',
      'create',
      '--name',
      'tide',
      '--scope',
      'import',
      '--expires',
      expires,
    );
    const [about = '', key = ''] = printed.split('\n');
    const [id = ''] = about.split(' ');
    expect(key).toMatch(/^broadsheet_key_/);
    expect((await anybody.send(createToken, { body: { apiKey: key } })).status).toBe(201);
    const list = await cli.run('ops', 'api-keys', 'list');
    expect(list).toMatch(new RegExp(`${id} {2}import {2}until ${expires} {2}used .* {2}tide`));
    expect(list).not.toContain(key);
    expect(await cli.run('ops', 'api-keys', 'revoke', id)).toContain('is revoked');
    expect((await anybody.send(createToken, { body: { apiKey: key } })).status).toBe(401);
    await expect(cli.run('ops', 'api-keys', 'revoke', 'nonsense')).rejects.toThrow(/Invalid/);
  });
});

describe('ops signing-keys rotate', () => {
  it('signs with another key soon; tokens from before stay valid, over two rotations', async () => {
    const person = await somebody(anybody);
    const tokens = [await signedIn(anybody, person)];
    const kids = tokens.map(kidOf);
    for (let rotation = 1; rotation <= 2; rotation += 1) {
      const [, kid = ''] = /accounts: (\S+) is published/.exec(await cli.run('ops', 'signing-keys', 'rotate')) ?? [];
      const next = await until(
        async () => {
          const candidate = await signedIn(anybody, person);
          return kidOf(candidate) === kid && candidate;
        },
        { deadlineMs: 25_000, what: `tokens signed by ${kid}` },
      );
      tokens.push(next);
      kids.push(kid);
      expect(await Promise.all(tokens.map(ownStatus))).toEqual(tokens.map(() => 200));
    }
    expect(new Set(kids).size).toBe(3);
    const published = (await anybody.call(listSigningKeys)).keys.map(({ kid }) => kid);
    expect(published).toEqual(expect.arrayContaining(kids));
    const list = await cli.run('ops', 'signing-keys', 'list');
    expect(list).toMatch(/made \S+ {2}signing\n.*verifying\n.*verifying/);
  });
});
