import { AccountRepository } from '#domain/account.repository.js';
import { createAccount } from '#domain/create-account.js';
import { PasswordHasher } from '#domain/password-hasher.js';
import { UsernameTaken } from '#domain/username-taken.errors.js';
import type { SignUp, SignUpReceipt } from '@broadsheet/contracts';
import { Clock, Ids } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

const MESSAGE = 'If this e-mail address had no account, it has one now: sign in.';

/**
 * Makes an account. Name and e-mail address are treated differently: a name is public, so a taken one is refused; whether an
 * address has an account is nobody's business, so the answer, and the work before it, is always the same.
 */
@Injectable()
export class SignUpUseCase {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly passwords: PasswordHasher,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async run({ email, password, username }: SignUp): Promise<SignUpReceipt> {
    if (await this.accounts.findByName(username)) throw new UsernameTaken(username);
    const passwordHash = await this.passwords.hash(password);
    const change = createAccount({ id: this.ids.next(), username }, this.clock.now());
    await this.accounts.add(change, { accountId: change.account.id, email, passwordHash });
    return { message: MESSAGE };
  }
}
