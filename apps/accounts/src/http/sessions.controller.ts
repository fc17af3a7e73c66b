import { SessionNotFound } from '#domain/accounts.errors.js';
import type { SessionPlace } from '#domain/session.repository.js';
import { EndAllSessionsUseCase } from '#use-cases/end-all-sessions.use-case.js';
import { EndSessionUseCase } from '#use-cases/end-session.use-case.js';
import { ListSessionsUseCase } from '#use-cases/list-sessions.use-case.js';
import { RefreshSessionUseCase } from '#use-cases/refresh-session.use-case.js';
import { SignInUseCase } from '#use-cases/sign-in.use-case.js';
import {
  accountOf,
  endAllSessions,
  endSession,
  listSessions,
  refreshSession,
  signIn,
  type InputOf,
  type SessionList,
  type SessionTokens,
} from '@broadsheet/contracts';
import { decodeCursor, encodeCursor, Handles, Input } from '@broadsheet/platform';
import { Controller, Headers } from '@nestjs/common';

const MAX_CLIENT_LENGTH = 200;

/** Signing in, staying signed in, and signing out, here and elsewhere. */
@Controller()
export class SessionsController {
  constructor(
    private readonly begin: SignInUseCase,
    private readonly renew: RefreshSessionUseCase,
    private readonly listOwn: ListSessionsUseCase,
    private readonly endOne: EndSessionUseCase,
    private readonly endAll: EndAllSessionsUseCase,
  ) {}

  @Handles(signIn)
  signIn(
    @Input() { body, address }: InputOf<typeof signIn>,
    @Headers('user-agent') client?: string,
  ): Promise<SessionTokens> {
    return this.begin.run({ ...body, client: client?.slice(0, MAX_CLIENT_LENGTH) ?? null, address });
  }

  @Handles(refreshSession)
  refresh(@Input() { body, address }: InputOf<typeof refreshSession>): Promise<SessionTokens> {
    return this.renew.run({ ...body, address });
  }

  @Handles(listSessions)
  async list(@Input() { query, caller }: InputOf<typeof listSessions>): Promise<SessionList> {
    const { items, next } = await this.listOwn.run({
      accountId: accountOf(caller),
      currentId: caller.sessionId,
      after: placeAfter(query.cursor),
      limit: query.limit,
    });
    return { items, next: next && encodeCursor({ at: next.lastUsedAt, id: next.id }) };
  }

  @Handles(endSession)
  async end(@Input() { params, caller }: InputOf<typeof endSession>): Promise<void> {
    const sessionId = params.session === 'current' ? caller.sessionId : params.session;
    if (sessionId === undefined) throw new SessionNotFound();
    await this.endOne.run({ accountId: accountOf(caller), sessionId });
  }

  @Handles(endAllSessions)
  async endEverywhere(@Input() { caller }: InputOf<typeof endAllSessions>): Promise<void> {
    await this.endAll.run(accountOf(caller));
  }
}

function placeAfter(cursor: string | undefined): SessionPlace | null {
  if (cursor === undefined) return null;
  const { at, id } = decodeCursor(cursor);
  return { lastUsedAt: at, id };
}
