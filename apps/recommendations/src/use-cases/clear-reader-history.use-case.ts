import { clearHistory, readerNamedBy } from '#domain/reader-settings.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import type { Reader } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Clears what a reader has done so far: at once for the reader, within a second for everybody else. */
@Injectable()
export class ClearReaderHistoryUseCase {
  constructor(
    private readonly settings: ReaderSettingsRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws ReaderUnnamed, TooManyConcurrentChanges. */
  async run(reader: Reader): Promise<void> {
    await this.settings.change(readerNamedBy(reader), (before) => clearHistory(before, this.clock.now()));
  }
}
