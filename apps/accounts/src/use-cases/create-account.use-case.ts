import { AccountRepository } from '#domain/account.repository.js';
import { createAccount } from '#domain/account-changes.js';
import { PasswordHasher } from '#domain/password-hasher.js';
import type { Role } from '@broadsheet/contracts';
import { Clock, Ids } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

export interface WantedAccount {
  readonly email: string;
  readonly username: string;
  readonly password: string;
  readonly roles: readonly Role[];
}

/** Creates an account with roles on behalf of an operator: the first admin is created here. */
@Injectable()
export class CreateAccountUseCase {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly passwords: PasswordHasher,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Returns its id; null if the e-mail address has an account already. Throws UsernameTaken. */
  async run({ email, username, password, roles }: WantedAccount): Promise<string | null> {
    const passwordHash = await this.passwords.hash(password);
    const id = this.ids.next();
    const change = createAccount({ id, username, roles, by: { kind: 'system' } }, this.clock.now());
    return (await this.accounts.add(change, { accountId: id, email, passwordHash })) ? id : null;
  }
}
