import { SessionStart } from './session-start.js';
import { ThrottledPasswordCheck } from './throttled-password-check.js';
import type { SessionTokens, SignIn } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

export interface SignInCommand extends SignIn {
  /** What the client says it is. */
  readonly client: string | null;
  /** Where it comes from. */
  readonly address: string | null;
}

/** Begins a session. The same time and the same words whether the account exists or not. */
@Injectable()
export class SignInUseCase {
  constructor(
    private readonly check: ThrottledPasswordCheck,
    private readonly start: SessionStart,
  ) {}

  async run({ client, ...given }: SignInCommand): Promise<SessionTokens> {
    const { id } = await this.check.byEmail(given);
    return this.start.of(id, client);
  }
}
