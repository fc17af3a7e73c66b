import { OwnedAccount } from './owned-account.js';
import type { Account } from '#domain/account.js';
import { AccountRepository } from '#domain/account.repository.js';
import { CredentialsInvalid } from '#domain/accounts.errors.js';
import { CredentialsRepository } from '#domain/credentials.repository.js';
import { PasswordHasher } from '#domain/password-hasher.js';
import { Injectable } from '@nestjs/common';

/** Whether somebody knows the password of an account. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly credentials: CredentialsRepository,
    private readonly accounts: AccountRepository,
    private readonly owned: OwnedAccount,
    private readonly passwords: PasswordHasher,
  ) {}

  /** Takes the same time, and throws CredentialsInvalid, whether there is no such account or the password is wrong. */
  async byEmail(email: string, password: string): Promise<Account> {
    const known = await this.credentials.findByEmail(email);
    const right = await this.passwords.verify(password, known?.passwordHash ?? null);
    const account = known && right ? await this.accounts.find(known.accountId) : null;
    if (!account) throw new CredentialsInvalid();
    return account;
  }

  /** Of whoever has a token already. Throws AccountNotFound and CredentialsInvalid. */
  async byId(accountId: string, password: string): Promise<Account> {
    const { account, credentials } = await this.owned.of(accountId);
    if (!(await this.passwords.verify(password, credentials.passwordHash))) throw new CredentialsInvalid();
    return account;
  }
}
