import { EndAllSessionsUseCase } from './end-all-sessions.use-case.js';
import { AccountNotFound } from '#domain/accounts.errors.js';
import { AccountRepository } from '#domain/account.repository.js';
import { accountView } from '#domain/account.js';
import { changeRoles, type GivenRoles } from '#domain/account-changes.js';
import type { AccountView } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface ChangeRoles extends GivenRoles {
  readonly accountId: string;
  readonly expectedVersion: number;
}

/**
 * Says what an account may do, then ends its sessions: no token outlives the roles it names. The same roles once more end
 * them as well, for whoever repeats a change that was cut off in between.
 */
@Injectable()
export class ChangeRolesUseCase {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly endAllSessions: EndAllSessionsUseCase,
  ) {}

  async run({ accountId, expectedVersion, ...given }: ChangeRoles): Promise<AccountView> {
    const account = await this.accounts.find(accountId, expectedVersion);
    if (!account) throw new AccountNotFound();
    const changed = await this.accounts.save(changeRoles(account, given));
    await this.endAllSessions.run({ accountId, as: 'roles-changed' });
    return accountView(changed);
  }
}
