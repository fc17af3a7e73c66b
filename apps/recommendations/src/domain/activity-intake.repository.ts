import type { EventDraft } from '@broadsheet/contracts';

/** Reported activity that waits to be published. */
export abstract class ActivityIntakeRepository {
  /** Adds all activities of one report, or none. */
  abstract add(id: string, events: readonly EventDraft[]): Promise<void>;
}
