import { RefreshSessionUseCase } from '#use-cases/refresh-session.use-case.js';
import { SignInUseCase } from '#use-cases/sign-in.use-case.js';
import { refreshSession, signIn, type InputOf, type SessionTokens } from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller, Headers } from '@nestjs/common';

const LONGEST_CLIENT = 200;

/** Signing in, and staying signed in. */
@Controller()
export class SessionsController {
  constructor(
    private readonly begin: SignInUseCase,
    private readonly renew: RefreshSessionUseCase,
  ) {}

  @Handles(signIn)
  signIn(
    @Input() { body, address }: InputOf<typeof signIn>,
    @Headers('user-agent') client?: string,
  ): Promise<SessionTokens> {
    return this.begin.run({ ...body, client: client?.slice(0, LONGEST_CLIENT) ?? null, address });
  }

  @Handles(refreshSession)
  refresh(@Input() { body, address }: InputOf<typeof refreshSession>): Promise<SessionTokens> {
    return this.renew.run({ ...body, address });
  }
}
