import type { ReaderSettings, SettingsChange } from './reader-settings.js';
import type { ReaderSettingsRepository } from './reader-settings.repository.js';
import { SettingsContended } from './settings-contended.errors.js';

const ATTEMPTS = 5;

/** Decides on the settings as they are, and again when somebody else was faster. Throws SettingsContended after five times. */
export async function changeSettings(
  repository: ReaderSettingsRepository,
  readerId: string,
  decide: (settings: ReaderSettings) => SettingsChange | null,
): Promise<ReaderSettings> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const settings = await repository.get(readerId);
    const change = decide(settings);
    if (!change) return settings;
    const saved = await repository.save(change);
    if (saved) return saved;
  }
  throw new SettingsContended();
}
