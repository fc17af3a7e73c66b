import { AccountNotFound } from '#domain/accounts.errors.js';
import { AccountRepository } from '#domain/account.repository.js';
import { profileView } from '#domain/account.js';
import type { ProfileView } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/** The public profile of an account. */
@Injectable()
export class GetProfileUseCase {
  constructor(private readonly accounts: AccountRepository) {}

  async run(username: string): Promise<ProfileView> {
    const account = await this.accounts.findByName(username);
    if (!account) throw new AccountNotFound();
    return profileView(account);
  }
}
