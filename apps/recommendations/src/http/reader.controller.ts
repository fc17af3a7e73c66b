import { ClearReaderHistoryUseCase } from '#use-cases/clear-reader-history.use-case.js';
import { GetReaderHistoryUseCase } from '#use-cases/get-reader-history.use-case.js';
import { SwitchPersonalisationUseCase } from '#use-cases/switch-personalisation.use-case.js';
import {
  clearReaderHistory,
  getReaderHistory,
  type InputOf,
  type Personalisation,
  type ReaderHistory,
  switchPersonalisation,
} from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** What readers may see and decide about what is kept of them. */
@Controller()
export class ReaderController {
  constructor(
    private readonly getHistory: GetReaderHistoryUseCase,
    private readonly clearHistory: ClearReaderHistoryUseCase,
    private readonly switchPersonalisation: SwitchPersonalisationUseCase,
  ) {}

  @Handles(getReaderHistory)
  history(@Input() { reader }: InputOf<typeof getReaderHistory>): Promise<ReaderHistory> {
    return this.getHistory.run(reader);
  }

  @Handles(clearReaderHistory)
  clear(@Input() { reader }: InputOf<typeof clearReaderHistory>): Promise<void> {
    return this.clearHistory.run(reader);
  }

  @Handles(switchPersonalisation)
  switch(@Input() { reader, body }: InputOf<typeof switchPersonalisation>): Promise<Personalisation> {
    return this.switchPersonalisation.run(reader, body.on);
  }
}
