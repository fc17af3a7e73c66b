import type { ReaderSettings, SettingsChange } from './reader-settings.js';

/** Saves what readers decide together with the event that tells of it. */
export abstract class ReaderSettingsRepository {
  abstract get(readerId: string): Promise<ReaderSettings>;
  /** The settings after it; null where somebody else changed them first, and nothing has been saved. */
  abstract save(change: SettingsChange): Promise<ReaderSettings | null>;
}
