import { AttemptThrottle } from './attempt-throttle.js';
import { OwnedAccount } from './owned-account.js';
import type { Account } from '#domain/account.js';
import { AccountRepository } from '#domain/account.repository.js';
import { CredentialsInvalid } from '#domain/accounts.errors.js';
import { emailKey } from '#domain/credentials.js';
import { CredentialsRepository } from '#domain/credentials.repository.js';
import { PasswordHasher } from '#domain/password-hasher.js';
import { Injectable } from '@nestjs/common';

interface PasswordAttempt {
  readonly password: string;
  readonly address: string | null;
}

const isWrong = (error: unknown): boolean => error instanceof CredentialsInvalid;

/** Whether somebody knows the password of an account. Attempts are throttled. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly credentials: CredentialsRepository,
    private readonly accounts: AccountRepository,
    private readonly owned: OwnedAccount,
    private readonly passwords: PasswordHasher,
    private readonly throttle: AttemptThrottle,
  ) {}

  /**
   * Throws SignInThrottled, and CredentialsInvalid for an unknown account and for a wrong password; takes the same time for
   * both.
   */
  byEmail({ email, password, address }: PasswordAttempt & { readonly email: string }): Promise<Account> {
    return this.throttle.guess({ subject: `e-mail ${emailKey(email)}`, address, isWrong }, async () => {
      const known = await this.credentials.findByEmail(email);
      const right = await this.passwords.verify(password, known?.passwordHash ?? null);
      const account = known && right ? await this.accounts.find(known.accountId) : null;
      if (!account) throw new CredentialsInvalid();
      return account;
    });
  }

  /** For a caller that has a token already. Throws SignInThrottled, AccountNotFound and CredentialsInvalid. */
  byId({ accountId, password, address }: PasswordAttempt & { readonly accountId: string }): Promise<Account> {
    return this.throttle.guess({ subject: `account ${accountId}`, address, isWrong }, async () => {
      const { account, credentials } = await this.owned.of(accountId);
      if (!(await this.passwords.verify(password, credentials.passwordHash))) throw new CredentialsInvalid();
      return account;
    });
  }
}
