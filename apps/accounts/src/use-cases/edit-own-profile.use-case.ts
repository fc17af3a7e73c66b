import { OwnedAccount } from '#authentication/owned-account.js';
import { AccountRepository } from '#domain/account.repository.js';
import { ownAccount } from '#domain/account.js';
import { editProfile } from '#domain/account-changes.js';
import type { OwnAccount, ProfileEdit } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface EditOwnProfile {
  readonly accountId: string;
  readonly edit: ProfileEdit;
  readonly expectedVersion: number;
}

/** Changes the caller's own profile, if it still has the version that was read. */
@Injectable()
export class EditOwnProfileUseCase {
  constructor(
    private readonly owned: OwnedAccount,
    private readonly accounts: AccountRepository,
  ) {}

  async run({ accountId, edit, expectedVersion }: EditOwnProfile): Promise<OwnAccount> {
    const { account, credentials } = await this.owned.of(accountId, expectedVersion);
    return ownAccount(await this.accounts.save(editProfile(account, edit)), credentials.email);
  }
}
