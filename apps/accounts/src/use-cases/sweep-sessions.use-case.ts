import { SessionRepository } from '#domain/session.repository.js';
import { DAY_MS } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Clocks of instances differ: no session is deleted that another instance may still accept. */
const FORGOTTEN_AFTER_MS = DAY_MS;

/** Deletes sessions that have expired. Safe to repeat, and to run in several instances at once. */
@Injectable()
export class SweepSessionsUseCase {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** Returns their number. */
  run(): Promise<number> {
    return this.sessions.forget(new Date(this.clock.now().getTime() - FORGOTTEN_AFTER_MS));
  }
}
