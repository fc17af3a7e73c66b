import { eraseReader } from '#domain/reader-settings.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import { type HandlerOutcome, readerIdOfAccount } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Switches personalisation off for a deleted account, so that it can never be switched on again. */
@Injectable()
export class EraseReaderUseCase {
  constructor(
    private readonly settings: ReaderSettingsRepository,
    private readonly clock: Clock,
  ) {}

  async run(accountId: string): Promise<HandlerOutcome> {
    let outcome: HandlerOutcome = 'duplicate';
    await this.settings.change(readerIdOfAccount(accountId), (before) => {
      const change = eraseReader(before, this.clock.now());
      outcome = change ? 'done' : 'duplicate';
      return change;
    });
    return outcome;
  }
}
