import { OwnedAccount } from '#authentication/owned-account.js';
import { ownAccount } from '#domain/account.js';
import type { OwnAccount } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/** One's own account, with what nobody else sees of it. */
@Injectable()
export class GetOwnAccountUseCase {
  constructor(private readonly owned: OwnedAccount) {}

  async run(accountId: string): Promise<OwnAccount> {
    const { account, credentials } = await this.owned.of(accountId);
    return ownAccount(account, credentials.email);
  }
}
