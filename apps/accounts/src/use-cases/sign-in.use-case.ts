import { PasswordCheck } from './password-check.js';
import { SessionStart } from './session-start.js';
import type { SessionTokens, SignIn } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

export interface SignInCommand extends SignIn {
  /** What the client says it is. */
  readonly client: string | null;
}

/** Begins a session. The same time and the same words whether the account exists or not. */
@Injectable()
export class SignInUseCase {
  constructor(
    private readonly check: PasswordCheck,
    private readonly start: SessionStart,
  ) {}

  async run({ email, password, client }: SignInCommand): Promise<SessionTokens> {
    const { id } = await this.check.byEmail(email, password);
    return this.start.of(id, client);
  }
}
