import { changeSettings } from '#domain/change-settings.js';
import { named } from '#domain/named.js';
import { clearHistory } from '#domain/reader-settings.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import type { Reader } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Forgets what a reader has done until now: at once for the reader, and within the second for everybody else. */
@Injectable()
export class ClearReaderHistoryUseCase {
  constructor(
    private readonly settings: ReaderSettingsRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws ReaderUnnamed, SettingsContended. */
  async run(reader: Reader): Promise<void> {
    await changeSettings(this.settings, named(reader), (before) => clearHistory(before, this.clock.now()));
  }
}
