import type { ReaderSettings, SettingsChange } from './reader-settings.js';

/** Saves a reader's decisions together with the event of each. */
export abstract class ReaderSettingsRepository {
  abstract get(readerId: string): Promise<ReaderSettings>;
  /**
   * Decides on the current settings and saves the change; decides again if another writer was faster. Nothing is saved if
   * `decide` returns null. Returns the settings afterwards. Throws TooManyConcurrentChanges.
   */
  abstract change(
    readerId: string,
    decide: (settings: ReaderSettings) => SettingsChange | null,
  ): Promise<ReaderSettings>;
}
