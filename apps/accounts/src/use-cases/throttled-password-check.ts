import { PasswordCheck } from './password-check.js';
import { TryThrottle } from './try-throttle.js';
import type { Account } from '#domain/account.js';
import { CredentialsInvalid } from '#domain/accounts.errors.js';
import { emailKey } from '#domain/credentials.js';
import { Injectable } from '@nestjs/common';

interface PasswordTry {
  readonly password: string;
  readonly address: string | null;
}

const isWrong = (error: unknown): boolean => error instanceof CredentialsInvalid;

/** Whether somebody knows the password of an account, as often as one may try. */
@Injectable()
export class ThrottledPasswordCheck {
  constructor(
    private readonly check: PasswordCheck,
    private readonly throttle: TryThrottle,
  ) {}

  /** Throws SignInThrottled and CredentialsInvalid, both the same whether there is such an account or not. */
  byEmail({ email, password, address }: PasswordTry & { readonly email: string }): Promise<Account> {
    const subject = `e-mail ${emailKey(email)}`;
    return this.throttle.guess({ subject, address, isWrong }, () => this.check.byEmail(email, password));
  }

  /** Of whoever has a token already. Throws SignInThrottled, AccountNotFound and CredentialsInvalid. */
  byId({ accountId, password, address }: PasswordTry & { readonly accountId: string }): Promise<Account> {
    const subject = `account ${accountId}`;
    return this.throttle.guess({ subject, address, isWrong }, () => this.check.byId(accountId, password));
  }
}
