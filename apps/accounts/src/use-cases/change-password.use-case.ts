import { EndAllSessionsUseCase } from './end-all-sessions.use-case.js';
import { PasswordCheck } from './password-check.js';
import { CredentialsRepository } from '#domain/credentials.repository.js';
import { PasswordHasher } from '#domain/password-hasher.js';
import type { PasswordChange } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface ChangePassword extends PasswordChange {
  readonly accountId: string;
  readonly currentSessionId: string | undefined;
}

/** Whoever knew the old password is signed out, but for the session that changed it. */
@Injectable()
export class ChangePasswordUseCase {
  constructor(
    private readonly check: PasswordCheck,
    private readonly credentials: CredentialsRepository,
    private readonly passwords: PasswordHasher,
    private readonly endAllSessions: EndAllSessionsUseCase,
  ) {}

  async run({ accountId, currentPassword, newPassword, currentSessionId }: ChangePassword): Promise<void> {
    await this.check.byId(accountId, currentPassword);
    await this.credentials.setPassword(accountId, await this.passwords.hash(newPassword));
    await this.endAllSessions.run({ accountId, as: 'password-changed', except: currentSessionId });
  }
}
