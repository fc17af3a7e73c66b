import { ACCOUNT } from './account.schema.js';
import { AccountsDatabase } from './database.spec.js';
import { SIGN_UP_DECOY } from './sign-up-decoy.schema.js';
import type { Account } from '#domain/account.js';
import { changeRoles, createAccount, deleteAccount } from '#domain/account-changes.js';
import type { Role } from '@broadsheet/contracts';

const BY = { kind: 'system' } as const;

describe('MongoAccountRepository', () => {
  let database: AccountsDatabase;
  let added = 0;
  beforeEach(async () => {
    database = await AccountsDatabase.open();
  });
  afterEach(() => database.close());

  const accounts = () => database.accounts;
  const add = async (email: string, ...roles: Role[]): Promise<Account | null> => {
    added += 1;
    const id = database.ids.next();
    const change = createAccount({ id, username: `somebody-${added}`, roles, by: BY }, new Date());
    await accounts().add(change, { accountId: id, email, passwordHash: 'hash' });
    return accounts().find(id);
  };
  const anAdmin = async (): Promise<Account> => {
    const account = await add(`admin-${added}@harbour.example`, 'admin');
    if (!account) throw new Error('the admin was not stored');
    return account;
  };
  const demote = (account: Account) => accounts().save(changeRoles(account, { roles: [], by: BY }));

  it('takes the role from an admin while there is another one', async () => {
    const [one, other] = [await anAdmin(), await anAdmin()];
    expect(await demote(one)).toMatchObject({ roles: ['reader'], version: 2 });
    await expect(demote(other)).rejects.toMatchObject({ code: 'LAST_ADMIN' });
    expect(await accounts().find(other.id)).toMatchObject({ roles: ['reader', 'admin'], version: 1 });
  });

  it('does not let the last admin leave', async () => {
    const admin = await anAdmin();
    await expect(accounts().remove(deleteAccount(admin))).rejects.toMatchObject({ code: 'LAST_ADMIN' });
    expect(await database.credentials.find(admin.id)).not.toBeNull();
  });

  it('keeps one of two admins, and of ten, who take the role from each other at the same moment', async () => {
    for (const many of [2, 10]) {
      const all = await Promise.all(Array.from({ length: many }, anAdmin));
      await Promise.allSettled(all.map(demote));
      const left = await database.connection.model(ACCOUNT).countDocuments({ roles: 'admin' });
      expect(left).toBeGreaterThanOrEqual(1);
    }
  });

  it('does as much for an address that is taken as for a free one, and nothing remains of it', async () => {
    const first = await add('ada@harbour.example');
    const again = await add('ADA@harbour.example');
    expect([first?.version, again]).toEqual([1, null]);
    expect([await database.count(ACCOUNT), await database.count(SIGN_UP_DECOY)]).toEqual([1, 2]);
  });

  it('takes an attempt under an id that another attempt used, with an address that is taken or its own', async () => {
    await add('ada@harbour.example');
    const attempt = (id: string, email: string) =>
      accounts().add(createAccount({ id, username: `again-${id.slice(-12)}`, roles: [], by: BY }, new Date()), {
        ...{ accountId: id, email, passwordHash: 'hash' },
      });
    const [taken, own] = [database.ids.next(), database.ids.next()];
    expect([await attempt(taken, 'ada@harbour.example'), await attempt(taken, 'ada@harbour.example')]).toEqual([
      false,
      false,
    ]);
    expect([await attempt(own, 'bob@harbour.example'), await attempt(own, 'bob@harbour.example')]).toEqual([
      true,
      false,
    ]);
    expect(await database.count(ACCOUNT)).toBe(2);
  });
});
