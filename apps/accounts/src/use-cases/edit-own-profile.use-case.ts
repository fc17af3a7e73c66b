import { AccountNotFound } from '#domain/account-not-found.errors.js';
import { AccountRepository } from '#domain/account.repository.js';
import { ownAccount } from '#domain/account-view.js';
import { CredentialsRepository } from '#domain/credentials.repository.js';
import { editProfile } from '#domain/edit-profile.js';
import type { OwnAccount, ProfileEdit } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface EditOwnProfile {
  readonly accountId: string;
  readonly edit: ProfileEdit;
  readonly expectedVersion: number;
}

/** Changes one's own profile, if it is still the one that was read. */
@Injectable()
export class EditOwnProfileUseCase {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly credentials: CredentialsRepository,
  ) {}

  async run({ accountId, edit, expectedVersion }: EditOwnProfile): Promise<OwnAccount> {
    const [account, known] = await Promise.all([
      this.accounts.find(accountId, expectedVersion),
      this.credentials.find(accountId),
    ]);
    if (!account || !known) throw new AccountNotFound();
    return ownAccount(await this.accounts.save(editProfile(account, edit)), known.email);
  }
}
