import { AccountRepository } from '#domain/account.repository.js';
import { createAccount } from '#domain/account-changes.js';
import { PasswordHasher } from '#domain/password-hasher.js';
import { UsernameTaken } from '#domain/accounts.errors.js';
import type { SignUp, SignUpReceipt } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

const MESSAGE = 'If this e-mail address had no account, it has one now: sign in.';

/**
 * Makes an account. Name and e-mail address are treated differently: a name is public, so a taken one is refused; whether an
 * address has an account is nobody's business, so the answer, and the work before it, is always the same.
 */
@Injectable()
export class AccountCreation {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly passwords: PasswordHasher,
    private readonly clock: Clock,
  ) {}

  /** Under the id given: an account that has it was made by an earlier attempt. Throws UsernameTaken. */
  async of({ email, password, username, id }: SignUp & { readonly id: string }): Promise<SignUpReceipt> {
    const named = await this.accounts.findByName(username);
    if (named && named.id !== id) throw new UsernameTaken(username);
    const passwordHash = await this.passwords.hash(password);
    const change = createAccount({ id, username }, this.clock.now());
    await this.accounts.add(change, { accountId: change.account.id, email, passwordHash });
    return { message: MESSAGE };
  }
}
