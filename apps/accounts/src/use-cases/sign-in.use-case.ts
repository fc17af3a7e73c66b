import { PasswordCheck } from '#authentication/password-check.js';
import { TokenPair } from '#authentication/token-pair.js';
import { CredentialsInvalid } from '#domain/accounts.errors.js';
import { beginSession } from '#domain/session.js';
import { SessionRepository } from '#domain/session.repository.js';
import type { SessionTokens, SignIn } from '@broadsheet/contracts';
import { Clock, Ids } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface SignInCommand extends SignIn {
  /** What the client says it is. */
  readonly client: string | null;
  /** Where the request comes from. */
  readonly address: string | null;
}

/** Begins a session. Takes the same time and says the same whether the account exists or not. */
@Injectable()
export class SignInUseCase {
  constructor(
    private readonly check: PasswordCheck,
    private readonly sessions: SessionRepository,
    private readonly tokens: TokenPair,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Throws SignInThrottled, and CredentialsInvalid, also if the account was deleted meanwhile. */
  async run({ client, ...given }: SignInCommand): Promise<SessionTokens> {
    const { id: accountId } = await this.check.byEmail(given);
    const session = beginSession({ id: this.ids.next(), accountId, client }, this.clock.now());
    await this.sessions.add(session);
    const tokens = await this.tokens.of(session);
    if (!tokens) throw new CredentialsInvalid();
    return tokens;
  }
}
