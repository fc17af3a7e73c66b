import { eventCatalogue, type EventSample, type FactDefinition } from '@broadsheet/contracts';
import { decodeRecord, encodeRecord, KnownEvents, type OutboxRecord, type RawRecord } from '@broadsheet/messaging';
import { eventSamples } from './event-samples.js';

const known = new KnownEvents(eventCatalogue);
const all = [...eventSamples].flatMap(([type, samples]) =>
  samples.map((sample) => [`${type}, ${sample.what}`, type, sample] as const),
);

const raw = ({ key, headers, value }: EventSample): RawRecord => ({
  key: Buffer.from(key),
  value: value === null ? null : Buffer.from(JSON.stringify(value)),
  headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)])),
});

/** The envelope that the headers hold, taken out by hand: the codec must come to the same. */
const envelope = ({ headers }: EventSample) => ({
  id: headers['ce_id'] ?? '',
  type: headers['ce_type'] ?? '',
  subject: headers['ce_subject'] ?? '',
  version: Number(headers['ce_aggregateversion']),
  time: headers['ce_time'] ?? '',
  correlationId: headers['ce_correlationid'] ?? '',
  ...(headers['ce_causationid'] === undefined ? {} : { causationId: headers['ce_causationid'] }),
  ...(headers['traceparent'] === undefined ? {} : { traceparent: headers['traceparent'] }),
});

describe('frozen samples', () => {
  it('exist for every event version, and every one has its version still: none is ever taken away', () => {
    expect([...eventSamples.keys()].sort()).toEqual(eventCatalogue.map(({ type }) => type).sort());
  });

  it.each(eventCatalogue.map(({ type }) => [type]))('%s has one with everything and one with the least', (type) => {
    const [whole, least] = eventSamples.get(type) ?? [];
    expect([whole?.what, least?.what]).toEqual(['everything that may be there', 'only what must be there']);
  });

  it.each(all)('%s is decoded, field for field', (_name, type, sample) => {
    const definition = eventCatalogue.find((event) => event.type === type);
    expect(decodeRecord(raw(sample), known)).toEqual({
      kind: 'event',
      definition,
      event: { ...envelope(sample), source: sample.headers['ce_source'], data: sample.value },
    });
  });

  it.each(all)('%s is filed under the same key and subject for ever', (_name, type, sample) => {
    const definition = eventCatalogue.find((event) => event.type === type) as FactDefinition<unknown>;
    const { subject, key } = definition.draft(sample.value ?? sample.headers['ce_subject']);
    expect([subject, key]).toEqual([sample.headers['ce_subject'], sample.key]);
  });

  it.each(all)('%s is what the encoder writes, header for header', (_name, type, sample) => {
    const record: OutboxRecord = {
      ...envelope(sample),
      topic: type.split('.').slice(0, 2).join('.'),
      key: sample.key,
      data: sample.value === null ? null : JSON.stringify(sample.value),
    };
    const { key, value, headers } = encodeRecord(record, sample.headers['ce_source'] ?? '');
    expect(headers).toEqual(sample.headers);
    expect([key, value]).toEqual([sample.key, record.data]);
  });
});
