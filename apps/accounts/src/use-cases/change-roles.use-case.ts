import { AccountNotFound } from '#domain/accounts.errors.js';
import { AccountRepository } from '#domain/account.repository.js';
import { accountView } from '#domain/account.js';
import { changeRoles, type GivenRoles } from '#domain/account-changes.js';
import { SessionRepository } from '#domain/session.repository.js';
import type { AccountView } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface ChangeRoles extends GivenRoles {
  readonly accountId: string;
  readonly expectedVersion: number;
}

/**
 * Changes the roles of an account, then ends its sessions: no token outlives the roles it names. The same roles once more
 * end them too, so that a change that was cut off in between can be repeated.
 */
@Injectable()
export class ChangeRolesUseCase {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async run({ accountId, expectedVersion, ...given }: ChangeRoles): Promise<AccountView> {
    const account = await this.accounts.find(accountId, expectedVersion);
    if (!account) throw new AccountNotFound();
    const changed = await this.accounts.save(changeRoles(account, given));
    await this.sessions.endAll({ accountId, as: 'roles-changed' }, this.clock.now());
    return accountView(changed);
  }
}
