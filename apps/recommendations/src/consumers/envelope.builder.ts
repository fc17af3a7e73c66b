import type { EventDefinition, EventEnvelope } from '@broadsheet/contracts';

interface Given<TData> {
  readonly data: TData;
  readonly version?: number;
  readonly time?: string;
}

/** An event as a handler receives it, for tests. */
export function anEvent<TData>(
  definition: EventDefinition<TData>,
  { data, version = 1, time = '2026-01-01T00:00:00.000Z' }: Given<TData>,
): EventEnvelope<TData> {
  return {
    id: `01980000-0000-7000-8000-${String(version).padStart(12, '0')}`,
    type: definition.type,
    source: '/a-test',
    subject: 'a-subject',
    version,
    time,
    correlationId: 'a-test',
    data,
  };
}
