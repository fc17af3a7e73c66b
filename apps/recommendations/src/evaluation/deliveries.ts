import type { EventEnvelope } from '@broadsheet/contracts';

/** Hands a batch over, each event's key being what orders it among others. Rejects where somebody was in the way too often. */
export type Handle = (consumer: number, events: readonly EventEnvelope[]) => Promise<unknown>;

/** How what was told reaches the handlers. */
export interface Deliveries {
  deliver(events: readonly EventEnvelope[], keyOf: (event: EventEnvelope) => string, handle: Handle): Promise<void>;
}

/** Once each and in their order, to one consumer. */
export const IN_ORDER: Deliveries = {
  deliver: async (events, _keyOf, handle) => void (await handle(0, events)),
};
