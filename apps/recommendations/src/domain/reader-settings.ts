import { ReaderUnnamed } from './recommendations.errors.js';
import {
  activityHistoryClearedV1,
  activityPersonalisationSwitchedV1,
  type EventDraft,
  type Reader,
} from '@broadsheet/contracts';

/** What a reader has decided. Version 0: nothing so far. */
export interface ReaderSettings {
  readonly readerId: string;
  /** Whether the reader's activity is stored, and lists are made from it. */
  readonly personalisation: boolean;
  /** Activity up to this time is cleared. */
  readonly clearedAt: Date | null;
  /** The account was deleted; personalisation can never be switched on again. */
  readonly erased: boolean;
  readonly version: number;
}

export interface SettingsChange {
  readonly before: ReaderSettings;
  readonly state: Pick<ReaderSettings, 'personalisation' | 'erased'> & { readonly clearedAt: Date };
  readonly event: EventDraft;
}

/** The reader who exercises a right, even one who must not be followed. Throws ReaderUnnamed. */
export function readerNamedBy({ named: readerId }: Reader): string {
  if (readerId === null) throw new ReaderUnnamed('header/x-reader-id');
  return readerId;
}

export function clearHistory(before: ReaderSettings, now: Date): SettingsChange {
  const { readerId, personalisation, erased } = before;
  const event = activityHistoryClearedV1.draft({ readerId, at: now.toISOString() });
  return { before, state: { personalisation, erased, clearedAt: now }, event };
}

/**
 * Returns null if it is switched that way already or the account was deleted. Switching on clears the history too, so
 * that nothing reported while it was off comes back.
 */
export function switchPersonalisation(before: ReaderSettings, on: boolean, now: Date): SettingsChange | null {
  if (before.erased || before.personalisation === on) return null;
  return switched(before, { on, erased: false, now });
}

/** Forgets the reader of a deleted account for good; null if that has been done. */
export function eraseReader(before: ReaderSettings, now: Date): SettingsChange | null {
  return before.erased ? null : switched(before, { on: false, erased: true, now });
}

function switched(
  before: ReaderSettings,
  { on, erased, now }: { on: boolean; erased: boolean; now: Date },
): SettingsChange {
  const event = activityPersonalisationSwitchedV1.draft({ readerId: before.readerId, on, at: now.toISOString() });
  return { before, state: { personalisation: on, erased, clearedAt: now }, event };
}
