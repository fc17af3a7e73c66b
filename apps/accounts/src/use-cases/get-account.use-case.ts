import { AccountNotFound } from '#domain/accounts.errors.js';
import { AccountRepository } from '#domain/account.repository.js';
import { accountView } from '#domain/account.js';
import type { AccountView } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/** An account as admins see it. */
@Injectable()
export class GetAccountUseCase {
  constructor(private readonly accounts: AccountRepository) {}

  async run(accountId: string): Promise<AccountView> {
    const account = await this.accounts.find(accountId);
    if (!account) throw new AccountNotFound();
    return accountView(account);
  }
}
