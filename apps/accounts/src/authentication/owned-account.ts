import type { Account } from '#domain/account.js';
import { AccountRepository } from '#domain/account.repository.js';
import { AccountNotFound } from '#domain/accounts.errors.js';
import type { Credentials } from '#domain/credentials.js';
import { CredentialsRepository } from '#domain/credentials.repository.js';
import { Injectable } from '@nestjs/common';

/** An account together with its credentials, for its owner only. */
@Injectable()
export class OwnedAccount {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly credentials: CredentialsRepository,
  ) {}

  /** Throws AccountNotFound, and VERSION_CONFLICT if it has another version than the expected one. */
  async of(id: string, expectedVersion?: number): Promise<{ account: Account; credentials: Credentials }> {
    const [account, credentials] = await Promise.all([
      this.accounts.find(id, expectedVersion),
      this.credentials.find(id),
    ]);
    if (!account || !credentials) throw new AccountNotFound();
    return { account, credentials };
  }
}
