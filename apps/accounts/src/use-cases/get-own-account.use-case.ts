import { OwnedAccount } from '#authentication/owned-account.js';
import { ownAccount } from '#domain/account.js';
import type { OwnAccount } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/** The caller's own account, with the fields that nobody else sees. */
@Injectable()
export class GetOwnAccountUseCase {
  constructor(private readonly owned: OwnedAccount) {}

  async run(accountId: string): Promise<OwnAccount> {
    const { account, credentials } = await this.owned.of(accountId);
    return ownAccount(account, credentials.email);
  }
}
