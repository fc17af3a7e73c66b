import type { CounterSlotDocument } from './counter-slot.schema.js';

/** Published comments by provider, summed over the slots of a discussion; a provider that ever had one stays, with its zero. */
export function publishedInSlots(slots: readonly Pick<CounterSlotDocument, 'counts'>[]): Map<string, number> {
  const published = new Map<string, number>();
  for (const [provider, { published: count = 0 }] of slots.flatMap(({ counts }) => Object.entries(counts))) {
    published.set(provider, (published.get(provider) ?? 0) + count);
  }
  return published;
}
