import { PasswordCheck } from '#authentication/password-check.js';
import { CredentialsRepository } from '#domain/credentials.repository.js';
import { PasswordHasher } from '#domain/password-hasher.js';
import { SessionRepository } from '#domain/session.repository.js';
import type { PasswordChange } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface ChangePassword extends PasswordChange {
  readonly accountId: string;
  readonly currentSessionId: string | undefined;
  readonly address: string | null;
}

/** Changes the password and ends all other sessions, as somebody else may have known the old one. */
@Injectable()
export class ChangePasswordUseCase {
  constructor(
    private readonly check: PasswordCheck,
    private readonly credentials: CredentialsRepository,
    private readonly passwords: PasswordHasher,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async run({ accountId, currentPassword: password, newPassword, ...from }: ChangePassword): Promise<void> {
    await this.check.byId({ accountId, password, address: from.address });
    await this.credentials.setPassword(accountId, await this.passwords.hash(newPassword));
    const ended = { accountId, as: 'password-changed', except: from.currentSessionId } as const;
    await this.sessions.endAll(ended, this.clock.now());
  }
}
