import { AccountNotFound } from '#domain/accounts.errors.js';
import type { Account } from '#domain/account.js';
import { AccountRepository } from '#domain/account.repository.js';
import type { Credentials } from '#domain/credentials.js';
import { CredentialsRepository } from '#domain/credentials.repository.js';
import { Injectable } from '@nestjs/common';

/** An account together with what proves that somebody has it. */
@Injectable()
export class OwnedAccount {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly credentials: CredentialsRepository,
  ) {}

  /** Throws AccountNotFound, and VERSION_CONFLICT where another version is expected than there is. */
  async of(id: string, expectedVersion?: number): Promise<{ account: Account; credentials: Credentials }> {
    const [account, credentials] = await Promise.all([
      this.accounts.find(id, expectedVersion),
      this.credentials.find(id),
    ]);
    if (!account || !credentials) throw new AccountNotFound();
    return { account, credentials };
  }
}
