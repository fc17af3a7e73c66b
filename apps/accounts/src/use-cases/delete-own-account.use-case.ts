import { PasswordCheck } from '#authentication/password-check.js';
import { AccountRepository } from '#domain/account.repository.js';
import { deleteAccount } from '#domain/account-changes.js';
import { SessionRepository } from '#domain/session.repository.js';
import type { AccountDeletion } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface DeleteOwnAccount extends AccountDeletion {
  readonly accountId: string;
  readonly address: string | null;
}

/** Deletes the account first: without it no session can be renewed, whatever fails afterwards. */
@Injectable()
export class DeleteOwnAccountUseCase {
  constructor(
    private readonly check: PasswordCheck,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async run({ accountId, ...given }: DeleteOwnAccount): Promise<void> {
    await this.accounts.remove(deleteAccount(await this.check.byId({ accountId, ...given })));
    await this.sessions.endAll({ accountId, as: 'account-deleted' }, this.clock.now());
  }
}
