import type { Applied } from '#domain/applied.js';
import { changeSettings } from '#domain/change-settings.js';
import { eraseReader } from '#domain/reader-settings.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import { readerIdOfAccount } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Switches personalisation off for an account that is gone, so that it can never be switched on again. */
@Injectable()
export class EraseReaderUseCase {
  constructor(
    private readonly settings: ReaderSettingsRepository,
    private readonly clock: Clock,
  ) {}

  async run(accountId: string): Promise<Applied> {
    let applied: Applied = 'duplicate';
    await changeSettings(this.settings, readerIdOfAccount(accountId), (before) => {
      const change = eraseReader(before, this.clock.now());
      applied = change ? 'done' : 'duplicate';
      return change;
    });
    return applied;
  }
}
