import { SessionRepository } from '#domain/session.repository.js';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Clocks of several instances differ: nothing is forgotten that another may still take for good. */
const FORGOTTEN_AFTER_MS = 86_400_000;

/** Forgets sessions that have expired. Safe to repeat, and to run in several instances at once. */
@Injectable()
export class SweepSessionsUseCase {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** How many they were. */
  run(): Promise<number> {
    return this.sessions.forget(new Date(this.clock.now().getTime() - FORGOTTEN_AFTER_MS));
  }
}
