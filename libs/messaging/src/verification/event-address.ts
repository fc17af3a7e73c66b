import type { EventDefinition, EventDraft, EventEnvelope } from '@broadsheet/contracts';

interface Drafting {
  draft(argument: unknown): EventDraft;
}

/** Under which subject and key the definition files this event; undefined where it does not say. */
export function eventAddress(
  definition: EventDefinition,
  event: EventEnvelope,
): Pick<EventDraft, 'subject' | 'key'> | undefined {
  const { draft } = definition as Partial<Drafting>;
  return draft?.(event.data ?? event.subject);
}
