import { activityHistoryClearedV1, activityPersonalisationSwitchedV1, type EventDraft } from '@broadsheet/contracts';

/** What a reader has decided. Version 0: nothing so far. */
export interface ReaderSettings {
  readonly readerId: string;
  /** Whether what the reader does is remembered, and lists are made of it. */
  readonly personalisation: boolean;
  /** What was done until then is forgotten. */
  readonly clearedAt: Date | null;
  /** Of an account that is gone: nothing is switched on any more. */
  readonly erased: boolean;
  readonly version: number;
}

export interface SettingsChange {
  readonly before: ReaderSettings;
  readonly state: Pick<ReaderSettings, 'personalisation' | 'erased'> & { readonly clearedAt: Date };
  readonly event: EventDraft;
}

export function clearHistory(before: ReaderSettings, now: Date): SettingsChange {
  const { readerId, personalisation, erased } = before;
  const event = activityHistoryClearedV1.draft({ readerId, at: now.toISOString() });
  return { before, state: { personalisation, erased, clearedAt: now }, event };
}

/**
 * Null where it is so already, or the account is gone. Switching on clears as well: of what was done meanwhile nothing is
 * to come back, were it reported while it was switched off.
 */
export function switchPersonalisation(before: ReaderSettings, on: boolean, now: Date): SettingsChange | null {
  if (before.erased || before.personalisation === on) return null;
  return switched(before, { on, erased: false, now });
}

/** Whoever had the account is forgotten for good; null where that has been done. */
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
