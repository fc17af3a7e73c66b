import { EndAllSessionsUseCase } from './end-all-sessions.use-case.js';
import { ThrottledPasswordCheck } from './throttled-password-check.js';
import { CredentialsRepository } from '#domain/credentials.repository.js';
import { PasswordHasher } from '#domain/password-hasher.js';
import type { PasswordChange } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface ChangePassword extends PasswordChange {
  readonly accountId: string;
  readonly currentSessionId: string | undefined;
  readonly address: string | null;
}

/** Whoever knew the old password is signed out, but for the session that changed it. */
@Injectable()
export class ChangePasswordUseCase {
  constructor(
    private readonly check: ThrottledPasswordCheck,
    private readonly credentials: CredentialsRepository,
    private readonly passwords: PasswordHasher,
    private readonly endAllSessions: EndAllSessionsUseCase,
  ) {}

  async run({ accountId, currentPassword: password, newPassword, ...from }: ChangePassword): Promise<void> {
    await this.check.byId({ accountId, password, address: from.address });
    await this.credentials.setPassword(accountId, await this.passwords.hash(newPassword));
    await this.endAllSessions.run({ accountId, as: 'password-changed', except: from.currentSessionId });
  }
}
