import type { Account } from './account.js';
import { changeRoles as sut } from './account-changes.js';
import type { Role } from '@broadsheet/contracts';

const ADMIN = { kind: 'account', id: 'admin' } as const;
const account = (...roles: Role[]): Account => {
  const profile = { username: 'ada', biography: '', image: null };
  return { id: 'a1', version: 3, status: 'active', roles, createdAt: new Date('2026-01-01'), profile };
};

describe('changeRoles', () => {
  it('names all that the account may do from now on, each once, and a reader in any case', () => {
    const { account: changed, events } = sut(account('reader'), { roles: ['editor', 'author', 'editor'], by: ADMIN });
    expect(changed.roles).toEqual(['reader', 'author', 'editor']);
    expect(events).toMatchObject([{ data: { account: { roles: changed.roles }, change: { by: ADMIN } } }]);
  });

  it('is nothing where the roles are the same', () => {
    expect(sut(account('reader', 'editor'), { roles: ['editor'], by: ADMIN }).events).toEqual([]);
  });

  it('says when an admin is one no more', () => {
    expect(sut(account('reader', 'admin'), { roles: [], by: ADMIN }).endsAdmin).toBe(true);
    expect(sut(account('reader', 'admin'), { roles: ['admin', 'editor'], by: ADMIN }).endsAdmin).toBe(false);
  });
});
