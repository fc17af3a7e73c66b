import { changeSettings } from '#domain/change-settings.js';
import { named } from '#domain/named.js';
import { switchPersonalisation } from '#domain/reader-settings.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import type { Personalisation, Reader } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Whether anything is remembered of a reader; the same again saves and announces nothing. */
@Injectable()
export class SwitchPersonalisationUseCase {
  constructor(
    private readonly settings: ReaderSettingsRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws ReaderUnnamed, SettingsContended. */
  async run(reader: Reader, on: boolean): Promise<Personalisation> {
    const decide = (before: Parameters<typeof switchPersonalisation>[0]) =>
      switchPersonalisation(before, on, this.clock.now());
    const { personalisation } = await changeSettings(this.settings, named(reader), decide);
    return { on: personalisation };
  }
}
