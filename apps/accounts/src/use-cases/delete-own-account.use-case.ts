import { EndAllSessionsUseCase } from './end-all-sessions.use-case.js';
import { ThrottledPasswordCheck } from './throttled-password-check.js';
import { AccountRepository } from '#domain/account.repository.js';
import { deleteAccount } from '#domain/account-changes.js';
import type { AccountDeletion } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface DeleteOwnAccount extends AccountDeletion {
  readonly accountId: string;
  readonly address: string | null;
}

/** The account first: without it no session can be renewed, whatever fails afterwards. */
@Injectable()
export class DeleteOwnAccountUseCase {
  constructor(
    private readonly check: ThrottledPasswordCheck,
    private readonly accounts: AccountRepository,
    private readonly endAllSessions: EndAllSessionsUseCase,
  ) {}

  async run({ accountId, ...given }: DeleteOwnAccount): Promise<void> {
    await this.accounts.remove(deleteAccount(await this.check.byId({ accountId, ...given })));
    await this.endAllSessions.run({ accountId, as: 'account-deleted' });
  }
}
