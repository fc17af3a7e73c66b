import { AccountNotFound } from '#domain/account-not-found.errors.js';
import { AccountRepository } from '#domain/account.repository.js';
import { ownAccount } from '#domain/account-view.js';
import { CredentialsRepository } from '#domain/credentials.repository.js';
import type { OwnAccount } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/** One's own account, with what nobody else sees of it. */
@Injectable()
export class GetOwnAccountUseCase {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly credentials: CredentialsRepository,
  ) {}

  async run(accountId: string): Promise<OwnAccount> {
    const [account, known] = await Promise.all([this.accounts.find(accountId), this.credentials.find(accountId)]);
    if (!account || !known) throw new AccountNotFound();
    return ownAccount(account, known.email);
  }
}
