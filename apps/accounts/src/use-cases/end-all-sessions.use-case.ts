import { SessionRepository } from '#domain/session.repository.js';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Signs an account out everywhere. */
@Injectable()
export class EndAllSessionsUseCase {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async run(accountId: string): Promise<void> {
    await this.sessions.endAll({ accountId, as: 'signed-out-everywhere' }, this.clock.now());
  }
}
