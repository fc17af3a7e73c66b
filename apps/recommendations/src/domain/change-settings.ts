import { decideAgain } from './decide-again.js';
import type { ReaderSettings, SettingsChange } from './reader-settings.js';
import type { ReaderSettingsRepository } from './reader-settings.repository.js';
import { SettingsContended } from './settings-contended.errors.js';

/** Decides on the settings as they are, and again when somebody else was faster. Throws SettingsContended after five times. */
export function changeSettings(
  repository: ReaderSettingsRepository,
  readerId: string,
  decide: (settings: ReaderSettings) => SettingsChange | null,
): Promise<ReaderSettings> {
  const get = (): Promise<ReaderSettings> => repository.get(readerId);
  const save = (change: SettingsChange): Promise<ReaderSettings | null> => repository.save(change);
  return decideAgain({ get, save, contended: () => new SettingsContended() }, decide);
}
