import type { WantedAccount } from './create-account.use-case.js';
import { AccountNotFound } from '#domain/accounts.errors.js';
import { AccountRepository } from '#domain/account.repository.js';
import { changeRoles } from '#domain/account-changes.js';
import { CredentialsRepository } from '#domain/credentials.repository.js';
import { PasswordHasher } from '#domain/password-hasher.js';
import { SessionRepository } from '#domain/session.repository.js';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Sets a new password for the account of an e-mail address, adds roles, and ends its sessions. */
@Injectable()
export class ResetAccountUseCase {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly credentials: CredentialsRepository,
    private readonly passwords: PasswordHasher,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** Returns its id. Throws AccountNotFound, and VERSION_CONFLICT if it is changed at the same moment. */
  async run({ email, password, roles: added }: Omit<WantedAccount, 'username'>): Promise<string> {
    const known = await this.credentials.findByEmail(email);
    const account = known && (await this.accounts.find(known.accountId));
    if (!account) throw new AccountNotFound();
    const { id: accountId } = account;
    await this.credentials.setPassword(accountId, await this.passwords.hash(password));
    const roles = [...account.roles, ...added];
    await this.accounts.save(changeRoles(account, { roles, by: { kind: 'system' } }));
    await this.sessions.endAll({ accountId, as: 'password-reset' }, this.clock.now());
    return accountId;
  }
}
