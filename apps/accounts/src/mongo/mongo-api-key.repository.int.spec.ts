import { AccountsDatabase } from './database.spec.js';
import { createApiKey, revokeApiKey } from '#domain/api-key.js';

const BY = { kind: 'system' } as const;
const NOW = new Date('2026-05-01T12:00:00Z');
const HOUR_MS = 3_600_000;
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR_MS);

describe('MongoApiKeyRepository', () => {
  let database: AccountsDatabase;
  beforeEach(async () => {
    database = await AccountsDatabase.open();
  });
  afterEach(() => database.close());

  const add = async (hash: string, made = NOW): Promise<string> => {
    const given = { id: database.ids.next(), name: 'nightly', hash, scopes: ['import' as const] };
    const change = createApiKey({ ...given, expiresAt: new Date(made.getTime() + HOUR_MS) }, BY, made);
    await database.apiKeys.add(change);
    return given.id;
  };

  it('finds a key by its hash while it is good, and notes that it was used', async () => {
    const { apiKeys } = database;
    const id = await add('one');
    expect(await apiKeys.use('one', later(0.5))).toMatchObject({ id, lastUsedAt: later(0.5), version: 1 });
    expect(await apiKeys.use('other', later(0.5))).toBeNull();
    expect(await apiKeys.use('one', later(1))).toBeNull();
  });

  it('finds no key that was revoked, and saves a revocation once', async () => {
    const { apiKeys } = database;
    const id = await add('one');
    const found = await apiKeys.find(id);
    if (!found) throw new Error('the key was not stored');
    await apiKeys.save(revokeApiKey(found, BY, later(0.1)));
    await apiKeys.save(revokeApiKey(found, BY, later(0.2)));
    expect(await apiKeys.find(id)).toMatchObject({ revokedAt: later(0.1), version: 3 });
    expect(await apiKeys.use('one', later(0.2))).toBeNull();
  });

  it('lists from new to old, a page at a time, also where several were made at one moment', async () => {
    const { apiKeys } = database;
    const made = [await add('a'), await add('b'), await add('c', later(1)), await add('d', later(1))];
    const first = await apiKeys.list({ limit: 3, after: null });
    const second = await apiKeys.list({ limit: 3, after: first.at(-1) ?? null });
    expect([...first, ...second].map(({ id }) => id)).toEqual(made.toReversed());
    expect(first).toHaveLength(3);
  });
});
