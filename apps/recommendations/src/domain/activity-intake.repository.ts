import type { EventDraft } from '@broadsheet/contracts';

/** Where reported activity waits until Kafka has it. */
export abstract class ActivityIntakeRepository {
  /** All activities of one report, or none. */
  abstract add(id: string, events: readonly EventDraft[]): Promise<void>;
}
