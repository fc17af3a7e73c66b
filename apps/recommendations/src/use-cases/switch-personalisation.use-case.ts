import { readerNamedBy, switchPersonalisation } from '#domain/reader-settings.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import type { Personalisation, Reader } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Switches personalisation on or off; a repetition saves and publishes nothing. */
@Injectable()
export class SwitchPersonalisationUseCase {
  constructor(
    private readonly settings: ReaderSettingsRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws ReaderUnnamed, TooManyConcurrentChanges. */
  async run(reader: Reader, on: boolean): Promise<Personalisation> {
    const { personalisation } = await this.settings.change(readerNamedBy(reader), (before) =>
      switchPersonalisation(before, on, this.clock.now()),
    );
    return { on: personalisation };
  }
}
